"""A whole number with its unit, as wide as it needs to be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from clinic_desk.ui.kit import theme

WIDTH, INDENT = 132, 6


class NumberField(QWidget):
    """``changed`` when a number is complete, not at every digit."""

    changed = Signal(int)

    def __init__(self, least: int, most: int, step: int = 1, *, unit: str = "") -> None:
        super().__init__()
        self.spin = QSpinBox()
        self.spin.setRange(least, most)
        self.spin.setSingleStep(step)
        self.spin.setSuffix(f" {unit}" if unit else "")
        self.spin.setKeyboardTracking(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.spin)
        row.addStretch(1)
        self.setFocusProxy(self.spin)
        self.spin.valueChanged.connect(self.changed)
        self._fit()
        theme.notifier().changed.connect(self._fit)

    def value(self) -> int:
        self.spin.interpretText()  # what is typed and not left yet counts
        return self.spin.value()

    def set_value(self, value: int) -> None:
        self.spin.setValue(value)

    def selectAll(self) -> None:
        self.spin.selectAll()

    def _fit(self) -> None:
        self.spin.setFixedWidth(theme.px(WIDTH))
        self.spin.lineEdit().setTextMargins(theme.px(INDENT), 0, 0, 0)
