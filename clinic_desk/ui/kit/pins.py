"""PINs as they are typed."""

from PySide6.QtCore import QRegularExpression, Qt
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP

LONGEST = 12


class PinsDiffer(DeskError):
    field = "again"
    text = QT_TRANSLATE_NOOP("DeskError", "The two PINs are not the same. Type the second again.")


class PinField(QLineEdit):
    """Digits only, not shown, without the help of an input method."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST)
        digits = QRegularExpression(rf"\d{{0,{LONGEST}}}")
        self.setValidator(QRegularExpressionValidator(digits, self))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)


def same_pin(pin: str, again: str) -> str:
    """``pin``, if it may be one and was typed twice alike.

    Raises:
        PinTooPlain, PinsDiffer: as named.

    """
    from clinic_desk.desk.staff.service import checked_pin

    checked_pin(pin)
    if pin != again:
        raise PinsDiffer
    return pin
