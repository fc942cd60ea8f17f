"""Hours of a day as they are typed: ``9-12 13:30-18``; nothing is a closed day."""

from PySide6.QtWidgets import QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.calendar.hours import Windows, format_hours, parse_hours
from clinic_desk.ui.kit.line_field import LineField


class HoursField(LineField[Windows]):
    """``hours`` is never None: an empty line is a closed day."""

    def __init__(self, words: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setPlaceholderText(self.tr("Closed"))

    @property
    def hours(self) -> Windows:
        return self.value() or ()

    def read(self, text: str) -> Windows | None:
        try:
            return parse_hours(text)
        except DeskError:
            return None

    def write(self, value: Windows) -> str:
        return format_hours(value)

    def complaint(self) -> str:
        """The desk's own sentence."""
        try:
            parse_hours(self.text())
        except DeskError as error:
            return error.sentence(self._words)
        return ""
