"""What the desk refuses to do. Anything else that is raised is a bug."""

from datetime import date, datetime, time
from typing import ClassVar

from clinic_desk.base.dates import say_day, say_moment
from clinic_desk.base.i18n import Catalogue, Worded
from clinic_desk.base.money import yuan


class Money(int):
    """Fen inside a refusal's values, so that the sentence shows yuan."""


class DeskError(Exception):
    """A refusal the person at the desk can understand and put right.

    ``text`` is one sentence in English that says what to do, with ``{name}`` places;
    ``field`` names the form field it belongs to, where there is one.
    """

    text: ClassVar[str]
    field: str | None = None

    def __init__(self, *, field: str | None = None, **values: object) -> None:
        super().__init__(self.text)
        self.values = values
        if field is not None:
            self.field = field

    def sentence(self, words: Catalogue) -> str:
        """The refusal in the catalogue's language."""
        said = {name: _say(words, value) for name, value in self.values.items()}
        return words.text("DeskError", self.text).format(**said)

    def __str__(self) -> str:
        return self.sentence(Catalogue("en"))


def _say(words: Catalogue, value: object) -> str:
    match value:
        case Worded():
            return words.label(value)
        case Money():
            return yuan(value)
        case datetime():
            return say_moment(words, value)
        case date():
            return say_day(words, value)
        case time():
            return f"{value:%H:%M}"
        case _:
            return str(value)
