"""The outputs that are kept under `golden/` and compared byte by byte.

After a change that is meant to alter an output, write them anew and read the difference:

    .venv/bin/python -m tests.exporters.golden && git diff tests/exporters/golden
"""

from __future__ import annotations

from pathlib import Path

from tests.exporters.samples import HOSTILE, LOCAL, SMALL
from timeline.exporters import export
from timeline.settings import Settings

FOLDER = Path(__file__).parent / "golden"
SAMPLES = {"small": SMALL, "local": LOCAL, "hostile": HOSTILE}


def outputs() -> dict[str, bytes]:
    """All that is compared, by its name under `golden/`; static files are their own masters."""
    return {
        f"{sample}/{name}": data
        for sample, timeline in SAMPLES.items()
        for format_name in ("html", "ical", "json")
        for name, data in export(timeline, format_name, Settings())
        if not name.startswith("static/")
    }


def regenerate() -> None:
    """Writes the folder anew."""
    for old in FOLDER.rglob("*"):
        if old.is_file():
            old.unlink()
    for name, data in outputs().items():
        path = FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


if __name__ == "__main__":
    regenerate()
