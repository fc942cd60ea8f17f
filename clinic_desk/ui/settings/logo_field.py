"""The clinic's logo: a picture from a file, kept small enough for a paper's head."""

from PySide6.QtCore import QBuffer, QByteArray, QFileInfo, QIODevice, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImageReader, QImageWriter, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QWidget

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button

SHOWN, KEPT = QSize(160, 48), QSize(800, 240)
KINDS = (b"png", b"jpeg")
MOST_BYTES, MOST_PIXELS = 1 << 20, 10_000
KEEP_SHAPE = Qt.AspectRatioMode.KeepAspectRatio
SMOOTH = Qt.TransformationMode.SmoothTransformation


class NotAPicture(DeskError):
    field = "logo"
    text = QT_TRANSLATE_NOOP("DeskError", "This file is not a picture. Choose a PNG or JPEG file.")


class PictureTooLarge(DeskError):
    field = "logo"
    text = QT_TRANSLATE_NOOP("DeskError", "The picture is larger than 1 MB. Choose a smaller one.")


class LogoField(QWidget):
    """``value`` is a PNG file or None. ``refused`` when a file holds no picture."""

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._logo: bytes | None = None
        self._shown = QLabel()
        self.choose = button(self.tr("Choose &picture…"), icon_name="folder")
        self.remove = button(self.tr("Remove"), kind="quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._shown)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(self._on_remove)
        self.setFocusProxy(self.choose)
        self.set_value(None)

    def value(self) -> bytes | None:
        return self._logo

    def set_value(self, logo: bytes | None) -> None:
        self._logo = logo
        picture = QPixmap()
        if logo:
            picture.loadFromData(QByteArray(logo))
            room = QSize(theme.px(SHOWN.width()), theme.px(SHOWN.height()))
            self._shown.setPixmap(picture.scaled(room, KEEP_SHAPE, SMOOTH))
        self._shown.setVisible(not picture.isNull())
        self.remove.setVisible(bool(logo))
        self.changed.emit(logo)

    def read(self, path: str) -> None:
        """Take the picture that is in a file."""
        try:
            self.set_value(_picture(path))
        except DeskError as error:
            self.refused.emit(error)

    @Slot()
    def _on_remove(self) -> None:
        self.set_value(None)

    @Slot()
    def _on_choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose picture"), "", self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if chosen:
            self.read(chosen)


def _picture(path: str) -> bytes:
    """The file's picture as PNG.

    Raises:
        PictureTooLarge, NotAPicture: as named.

    """
    if QFileInfo(path).size() > MOST_BYTES:
        raise PictureTooLarge
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    kind = reader.format().data()
    size = reader.size()
    if kind not in KINDS or max(size.width(), size.height()) > MOST_PIXELS:
        raise NotAPicture
    image = reader.read()
    if image.isNull():
        raise NotAPicture
    if image.width() > KEPT.width() or image.height() > KEPT.height():
        image = image.scaled(KEPT, KEEP_SHAPE, SMOOTH)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(data.data())
