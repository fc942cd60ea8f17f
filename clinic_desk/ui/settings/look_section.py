"""How the window looks to this person, and the language it speaks."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.form import Form
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.settings.number_field import NumberField
from clinic_desk.ui.settings.section import Section

LANGUAGE_NAMES = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
"""Each in its own language: who cannot read the others finds it."""
STEP = 10


class LookSection(Section):
    """Everything here is the person's own and is done at once."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        self._showing = False
        self.form = Form()
        self.mode = self.form.add_field("mode", self.tr("Light or dark"), ModeRow())
        self.text_size = self.form.add_field(
            "text_size",
            self.tr("Text &size"),
            NumberField(theme.SMALLEST, theme.LARGEST, STEP, unit="%"),
            self.tr("From anywhere: Ctrl and + or −"),
        )
        self.comfortable = self.form.add_field(
            "comfortable",
            "",
            QCheckBox(self.tr("&Roomy lines")),
            self.tr("Taller fields and lists, easier to hit on a touch screen."),
        )
        self.language = self.form.add_field(
            "spoken",
            self.tr("&Language"),
            QComboBox(),
            self.tr("Of the window. Papers have a language of their own, see Clinic."),
        )
        for name, said in LANGUAGE_NAMES.items():
            self.language.addItem(said, name)
        said = self.tr("Others who sign in at this computer keep their own.")
        self.body.addWidget(text_label(said, tone="muted", wrap=True))
        self.body.addWidget(self.form)
        self.body.addStretch(1)
        self.mode.changed.connect(self._on_look)
        self.text_size.changed.connect(self._on_look)
        self.comfortable.toggled.connect(self._on_look)
        self.language.activated.connect(self._on_language)
        theme.notifier().changed.connect(self.reload)

    @Slot()
    def reload(self) -> None:
        settings = self.context.settings
        self._showing = True
        self.mode.set_value(settings.mode)
        self.text_size.set_value(settings.text_percent)
        self.comfortable.setChecked(settings.comfortable)
        self.language.setCurrentIndex(self.language.findData(self.context.words.language))
        self._showing = False

    @Slot()
    def _on_look(self) -> None:
        if self._showing:
            return
        settings = self.context.settings
        settings.mode = self.mode.value()
        settings.text_percent = self.text_size.value()
        settings.comfortable = self.comfortable.isChecked()
        settings.save()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, settings.look)

    @Slot()
    def _on_language(self) -> None:
        language = str(self.language.currentData())
        if language != self.context.words.language:
            self.language_chosen.emit(language)


class ModeRow(QWidget):
    """Light, dark, or as the system is."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.choices = {
            "light": QRadioButton(self.tr("Ligh&t")),
            "dark": QRadioButton(self.tr("&Dark")),
            "system": QRadioButton(self.tr("As the s&ystem")),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        for choice in self.choices.values():
            self._group.addButton(choice)
            row.addWidget(choice)
            choice.clicked.connect(self._on_clicked)
        row.addStretch(1)
        self.setFocusProxy(self.choices["light"])

    def value(self) -> str:
        return next((name for name, one in self.choices.items() if one.isChecked()), "system")

    def set_value(self, name: str) -> None:
        self.choices[name].setChecked(True)
        self.setFocusProxy(self.choices[name])

    @Slot()
    def _on_clicked(self) -> None:
        self.changed.emit(self.value())
