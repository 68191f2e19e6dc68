"""How the tests are run."""

import os

from hypothesis import settings

# Elsewhere property tests look at new examples each time; where a change is judged they look at the same ones.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")
