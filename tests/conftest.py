"""How the tests are run."""

import os

from hypothesis import settings

# No test is timed. Elsewhere property tests look at new examples each time; where a change is judged they look at the same ones.
settings.register_profile("untimed", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "untimed")
