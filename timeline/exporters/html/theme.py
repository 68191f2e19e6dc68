"""What the user chose for the look: a colour, a logo, the names of months."""

from __future__ import annotations

import re

from timeline.errors import SettingsError
from timeline.exporters.dates import Names
from timeline.settings import Settings

_COLOUR = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})|[a-z]{3,30}", re.IGNORECASE)
_PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".avif")


def accent(settings: Settings) -> str:
    """A stylesheet for the chosen colour; "" where there is none. SettingsError where it is no colour."""
    if settings.accent is None:
        return ""
    if not _COLOUR.fullmatch(settings.accent):
        raise SettingsError(f'accent: "{settings.accent}" is no colour; write one such as "#0a5a78"')
    light = f":root {{ --accent: {settings.accent}; }}"
    dark = f":root {{ --accent: color-mix(in oklab, {settings.accent} 50%, white); }}"
    return f"{light}\n@media (prefers-color-scheme: dark) {{ {dark} }}\n"


def names(settings: Settings) -> Names:
    """What months and days are called; SettingsError where nothing is known of the locale."""
    try:
        return Names.of(settings.locale)
    except ValueError as error:
        message = f'locale: "{settings.locale}" is not known; write one such as "en-US" or "de"'
        raise SettingsError(message) from error


def logo(settings: Settings) -> tuple[str, bytes] | None:
    """The logo's path in the site and its bytes, None where there is none; SettingsError where it is no picture."""
    path = settings.logo
    if path is None:
        return None
    kind = path.suffix.lower()
    if kind not in _PICTURES:
        raise SettingsError(f'logo: "{path}" is no picture; name a file that ends in {", ".join(_PICTURES)}')
    try:
        return f"logo{kind}", path.read_bytes()
    except OSError as error:
        message = f'logo: "{path}" cannot be read: {error.strerror}; its place is relative to timeline.toml'
        raise SettingsError(message) from error
