"""The names of months and days of a locale, whatever other locale was asked for before it in the same process.

Babel keeps what it resolved of one locale in data that others share: after "ja" the months of "de" that stand alone are
"5月" (Babel 2.18, `LocaleDataDict.__getitem__` writes into the root's data). So these two parts are read from its files anew.
"""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.localedata import LocaleDataDict, merge, resolve_locale_filename

_SCRIPT = 4  # letters of a script in an identifier: "zh_Hant"


class OwnNames(Locale):
    """A locale with months and days that no other locale has touched.

    Takes the parts of an identifier as `babel.Locale` does, and raises UnknownLocaleError as it does.
    """

    def __init__(self, *parts: str | None, **named: str | None) -> None:
        super().__init__(*parts, **named)  # type: ignore[arg-type]
        self._names = LocaleDataDict(_read(str(self).partition("@")[0]))

    @classmethod
    def of(cls, locale: str) -> OwnNames:
        """A locale by its identifier ("de", "en-US"); ValueError where it is none or nothing is known of it."""
        try:
            found = cls.parse(locale.replace("-", "_"))
        except UnknownLocaleError as error:
            raise ValueError(str(error)) from error
        assert isinstance(found, cls)
        return found

    @property
    def months(self) -> Any:
        """Their names by context ("format", "stand-alone"), width and number."""
        return self._names["months"]

    @property
    def days(self) -> Any:
        """Their names by context, width and number, Monday the 0."""
        return self._names["days"]


def _read(name: str) -> dict[Any, Any]:
    """The data of a locale by its identifier ("de_AT"), laid over that of the locales it inherits from."""
    data: dict[Any, Any] = {} if name == "root" else _read(_parent(name))
    own = pickle.loads(Path(resolve_locale_filename(name)).read_bytes())  # noqa: S301 - a file of Babel's own
    merge(data, {part: own[part] for part in ("months", "days") if part in own})
    return data


def _parent(name: str) -> str:
    """The locale that one inherits from: that which CLDR lists, nothing where the script is not the usual one, else the next shorter."""
    listed: Any = get_global("parent_exceptions")
    shorter, _, last = name.rpartition("_")
    usual = str(get_global("likely_subtags").get(shorter, "")).split("_")
    other_script = len(last) == _SCRIPT and bool(shorter) and last not in usual
    return listed.get(name) or ("root" if other_script or not shorter else shorter)
