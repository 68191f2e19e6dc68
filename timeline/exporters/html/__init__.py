"""The site that people read: pages, with their style, script and fonts beside them.

They work without JavaScript and from a file, ask nobody else for anything, and escape everything.
"""

from __future__ import annotations

from timeline.exporters.html.site import files, render

__all__ = ["files", "render"]
