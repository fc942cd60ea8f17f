"""Words for code that must not import Qt: a catalogue reads the ``.ts`` files itself.

Widgets use Qt's own ``tr``; both read the same files, so a Chinese window can print an
English bill and the command line speaks Chinese without Qt. ``QT_TRANSLATE_NOOP`` is the
name that lupdate looks for.
"""

from enum import StrEnum
from functools import cache
from typing import Any, Self
from xml.etree import ElementTree as ET

from clinic_desk.base.paths import resources

LANGUAGES = ("zh_CN", "zh_TW", "en")


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - lupdate knows this name
    return text


class Worded(StrEnum):
    """An enum whose members carry their English words: ``BOOKED = "booked", NOOP(…)``.

    The words' context is the name of the class; lists, papers and refusals ask
    ``catalogue.label(member)``.
    """

    source: str

    def __new__(cls, value: str, source: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.source = source
        return member

    @classmethod
    def of(cls, value: str) -> Self:
        """The member that is kept as ``value``.

        Raises:
            KeyError: there is none.

        """
        found: dict[object, Any] = cls._value2member_map_
        member: Self = found[value]
        return member


class Catalogue:
    """The words of one language. English is the source; a missing word stays English."""

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else "en"
        self._words, self._plurals = _read(self.language)

    @property
    def chinese(self) -> bool:
        return self.language.startswith("zh")

    def text(self, context: str, source: str, n: int | None = None) -> str:
        """``source`` in this language; with ``n`` the plural that fits and ``%n`` filled."""
        if n is None:
            return self._words.get((context, source), source)
        forms = self._plurals.get((context, source), (source,))
        return forms[0 if n == 1 else -1].replace("%n", str(n))

    def label(self, value: Worded) -> str:
        return self.text(type(value).__name__, value.source)


@cache
def catalogue(language: str) -> Catalogue:
    return Catalogue(language)


Key = tuple[str, str]


def _read(language: str) -> tuple[dict[Key, str], dict[Key, tuple[str, ...]]]:
    words: dict[Key, str] = {}
    plurals: dict[Key, tuple[str, ...]] = {}
    path = resources() / "i18n" / f"clinic_desk_{language}.ts"
    if not path.exists():
        return words, plurals
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""))
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            if any(forms):
                plurals[key] = forms
            elif translation.text:
                words[key] = translation.text
    return words, plurals
