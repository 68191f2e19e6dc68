"""A built site over HTTP, for its owner: on this machine only, with the media types that readers expect.

A page that is open is loaded again when a build has written the site anew: the script for that is added on the way, and is in no file.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING

from timeline.errors import UsageError
from timeline.settings import MANIFEST

if TYPE_CHECKING:
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import Response

HOST = "127.0.0.1"
_NAMES = ["127.0.0.1", "localhost"]  # another name would be a page elsewhere that looks in from the outside
_OWN = "/_timeline"
_MEDIA_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
_TAG = f'<script src="{_OWN}/reload.js" defer></script>'.encode()
_SCRIPT = f'new EventSource("{_OWN}/changes").addEventListener("built", () => location.reload());\n'
_PAUSE = 0.5  # seconds between two looks at the site


def check(out: Path) -> None:
    """UsageError where a folder holds no site."""
    if not (out / "index.html").is_file():
        raise UsageError(f"{out}: no site; build one first: timeline build ARTICLES -o {out}")


def run(out: Path, port: int, told: Callable[[str], object]) -> None:
    """Serve the site in `out` until interrupted, after its address was told; UsageError where it is none, or the port cannot be had."""
    import socket

    import uvicorn

    check(out)
    with socket.socket() as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind((HOST, port))
            sock.listen()  # who reads the address may come at once
        except OSError as error:
            raise UsageError(
                f"port {port}: {error.strerror}; choose another with --port, or 0 for any"
            ) from error
        told(f"http://{HOST}:{sock.getsockname()[1]}/")
        config = uvicorn.Config(application(out), log_level="warning", timeout_graceful_shutdown=1)
        uvicorn.Server(config).run(sockets=[sock])


def application(out: Path) -> Starlette:
    """The site in `out` as an ASGI application."""
    from starlette.applications import Starlette
    from starlette.middleware import Middleware
    from starlette.middleware.trustedhost import TrustedHostMiddleware
    from starlette.responses import Response, StreamingResponse
    from starlette.routing import Route

    root = out.resolve()

    async def page(request: Request) -> Response:
        return _answer(root, request.url.path)

    async def changes(request: Request) -> Response:
        return StreamingResponse(_builds(root, request), media_type="text/event-stream")

    async def script(_: Request) -> Response:
        return Response(_SCRIPT, media_type=_MEDIA_TYPES[".js"])

    routes = [
        Route(f"{_OWN}/changes", changes),
        Route(f"{_OWN}/reload.js", script),
        Route("/{path:path}", page),
    ]
    return Starlette(
        routes=routes,
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=_NAMES, www_redirect=False)],
    )


def _answer(root: Path, address: str) -> Response:
    """The file that an address names; nothing outside the site, and nothing hidden."""
    from starlette.responses import PlainTextResponse, Response

    asked = root / address.lstrip("/")
    path = (asked / "index.html" if asked.is_dir() else asked).resolve()
    hidden = any(part.startswith(".") for part in address.split("/"))
    if hidden or not path.is_relative_to(root) or not path.is_file():
        return PlainTextResponse("This site has no such page.\n", status_code=404)
    data = path.read_bytes()
    if path.suffix == ".html":
        data = data.replace(b"</head>", _TAG + b"\n</head>", 1)
    kind = _MEDIA_TYPES.get(path.suffix.lower(), "application/octet-stream")
    return Response(
        data, headers={"Content-Type": kind, "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff"}
    )


async def _builds(root: Path, request: Request) -> AsyncIterator[str]:
    """One server-sent event for each build that is finished while somebody listens."""
    last = _built(root)
    yield ": listening\n\n"
    while not await request.is_disconnected():
        await asyncio.sleep(_PAUSE)
        if (now := _built(root)) != last:
            last = now
            yield "event: built\ndata: \n\n"


def _built(root: Path) -> int | None:
    """When the list of what a build wrote was last written; it is among the last files of a build."""
    try:
        return (root / "index.html").stat().st_mtime_ns + (root / MANIFEST).stat().st_mtime_ns
    except OSError:
        return None
