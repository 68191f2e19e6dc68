"""Publication dates that the user accepts: which may be asked for, and their way into `timeline.toml`."""

from timeline.accepted.proposal import Proposal, proposals
from timeline.accepted.toml import with_published
from timeline.accepted.write import write

__all__ = ["Proposal", "proposals", "with_published", "write"]
