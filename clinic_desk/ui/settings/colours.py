"""A colour out of a few that can be told apart, for doctors and services."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QComboBox

from clinic_desk.desk.staff.service import COLOURS
from clinic_desk.ui.kit import theme


def swatch(colour: str, side: int = 16) -> QIcon:
    """A small square of it."""
    size = theme.px(side)
    made = QPixmap(QSize(size, size))
    made.fill(QColor(colour))
    return QIcon(made)


class ColourBox(QComboBox):
    """Colours by number: told apart also without seeing them."""

    def __init__(self) -> None:
        super().__init__()
        for number, colour in enumerate(COLOURS, 1):
            self.addItem(swatch(colour), self.tr("Colour {number}").format(number=number), colour)

    def colour(self) -> str:
        return str(self.currentData())

    def show_colour(self, colour: str) -> None:
        """One that is not among them, kept from elsewhere, is added."""
        place = self.findData(colour)
        if place < 0 and colour:
            self.addItem(swatch(colour), colour, colour)
            place = self.count() - 1
        self.setCurrentIndex(max(place, 0))
