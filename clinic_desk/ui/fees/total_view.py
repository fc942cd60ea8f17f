"""What a bill comes to, always in sight while it is typed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from clinic_desk.base.money import yuan
from clinic_desk.ui.fees.draft import Sums
from clinic_desk.ui.kit.labels import text_label

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TotalView(QWidget):
    """Items, discount and rounding small; the total large. Lines of nothing are left out."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._gross = self._row(self.tr("Items total"))
        self._discount = self._row(self.tr("Discount"))
        self._rounding = self._row(self.tr("Rounding off"))
        self._total = self._row(self.tr("Amount due"), large=True)

    @property
    def total(self) -> str:
        return self._total[1].text()

    def show_sums(self, sums: Sums) -> None:
        parted = bool(sums.discount_fen or sums.rounding_fen)
        self._say(self._gross, sums.gross_fen, shown=parted)
        self._say(self._discount, -sums.discount_fen, shown=bool(sums.discount_fen))
        self._say(self._rounding, sums.rounding_fen, shown=bool(sums.rounding_fen))
        self._say(self._total, sums.total_fen, shown=True)

    def _row(self, name: str, *, large: bool = False) -> tuple[QLabel, QLabel]:
        label = text_label(name, tone="" if large else "muted", bold=large)
        figure = text_label(size="title" if large else "", tone="accent" if large else "muted")
        figure.setAlignment(RIGHT)
        figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(figure, row, 1)
        return label, figure

    def _say(self, row: tuple[QLabel, QLabel], fen: int, *, shown: bool) -> None:
        label, figure = row
        figure.setText(yuan(fen))
        figure.setAccessibleName(f"{label.text()} {yuan(fen)}")
        label.setVisible(shown)
        figure.setVisible(shown)
