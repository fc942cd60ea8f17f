"""What is printed of the book: chosen at the right, seen at the left as it will be on paper."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from clinic_desk.base.dates import say_moment
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import catalogue
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.clinic.queries import clinic
from clinic_desk.desk.staff.queries import providers
from clinic_desk.desk.staff.rights import Right, may
from clinic_desk.ui.kit import theme
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.fields import DayField
from clinic_desk.ui.kit.form import Form
from clinic_desk.ui.kit.labels import hairline, text_label
from clinic_desk.ui.kit.notice import Notice
from clinic_desk.ui.kit.preview import PdfPreview

if TYPE_CHECKING:
    from clinic_desk.jobs.sheets import Made

LANGUAGES = (("zh_CN", "简体中文"), ("en", "English"))
LANGUAGE_CHOICE, SIZE_CHOICE = "sheets.language", "sheets.size"
WIDE, HIGH, SIDE = 1120, 700, 304
PAUSE_MS = 250
"""A day is typed in several keys; its sheet is made when they are through."""


class PrintDialog(QDialog):
    """Opens on the day sheets of ``day``, or with a visit on what is printed for that visit."""

    def __init__(
        self,
        parent: QWidget | None,
        context: Context,
        *,
        day: date,
        staff_id: int | None = None,
        visit: VisitRow | None = None,
        kind: str = "day",
    ) -> None:
        """``kind`` is a ``jobs.sheets.SheetKind``; a slip and a card need the ``visit``."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print from the book"))
        self._context, self._visit = context, visit
        self._made: Made | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self.preview = PdfPreview(context.words)
        self.notice = Notice()
        self.form = Form()
        add = self.form.add_field
        self.kind = add("kind", self.tr("&What"), QComboBox())
        self.day = add("day", self.tr("&Day"), DayField(context.words, clock=context.clock))
        self.doctor = add("doctor", self.tr("Do&ctor"), QComboBox())
        self.whom = add("visit", self.tr("For"), QLabel())
        self.size_box = add("size", self.tr("Si&ze"), QComboBox())
        self.masked = add("masked", "", QCheckBox(self.tr("&Mask phones")))
        self.language = add("language", self.tr("&Language"), QComboBox())
        self.close_button = button(self.tr("Close"))
        self._fill(kind)
        self.day.set_value(day)
        self._choose_doctor(staff_id)
        self._lay_out()
        self._connect()
        self._on_kind()
        room = self.screen().availableSize()
        wide, high = theme.px(WIDE), theme.px(HIGH)
        self.resize(min(wide, room.width() - 40), min(high, room.height() - 60))

    @property
    def made(self) -> "Made | None":
        """The paper that is seen; None while the desk refuses."""
        return self._made

    @Slot()
    def reload(self) -> None:
        """Make the paper anew by what is chosen."""
        self._pause.stop()
        self.form.clear_refusals()
        self.notice.dismiss()
        self._made = None
        if self.form.check():
            try:
                self._made = self._make()
            except DeskError as error:
                sentence = error.sentence(self._context.words)
                if not self.form.refuse(error.field, sentence):
                    self.notice.show_text(sentence, tone="danger")
        self.preview.setVisible(self._made is not None)
        self._nothing.setVisible(self._made is None)
        if self._made is not None:
            self.preview.show_pdf(self._made.paper, self._made.name)
            if self._made.paper.missing:
                self._warn_missing(self._made.paper.missing)

    def _make(self) -> "Made":
        from clinic_desk.documents.appointment_card import CardSize
        from clinic_desk.jobs import sheets
        from clinic_desk.jobs.sheets import SheetKind

        context, visit = self._context, self._visit
        database, by = context.database, context.desk.actor
        words = catalogue(self.language.currentData())
        day = self.day.value() or context.clock().date()
        masked = self.masked.isChecked()
        staff_id: int | None = self.doctor.currentData()
        kind = SheetKind.of(self.kind.currentData())
        if kind is SheetKind.SLIP and visit is not None:
            return sheets.route_slip(database, visit.id, words)
        if kind is SheetKind.CARD and visit is not None:
            size = CardSize.of(self.size_box.currentData())
            return sheets.appointment_card(database, visit.customer_id, words, size)
        if kind is SheetKind.WEEK and staff_id is not None:
            return sheets.week_sheet(database, day, staff_id, words, masked=masked, by=by)
        return sheets.day_sheet(database, day, words, staff_id=staff_id, masked=masked, by=by)

    def _warn_missing(self, missing: tuple[str, ...]) -> None:
        said = self.tr("No font has these characters, they are printed as □: {characters}")
        self.notice.show_text(said.format(characters=" ".join(missing)), tone="warn")

    def _fill(self, kind: str) -> None:
        from clinic_desk.documents.appointment_card import CardSize
        from clinic_desk.jobs.sheets import SheetKind

        context, words = self._context, self._context.words
        for one in SheetKind:
            if self._visit is not None or one in {SheetKind.DAY, SheetKind.WEEK}:
                self.kind.addItem(words.label(one), one.value)
        self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
        self.doctor.addItem(self.tr("All doctors"), None)
        for row in context.read(providers):
            self.doctor.addItem(row.name, row.id)
        for size in CardSize:
            self.size_box.addItem(words.label(size), size.value)
        for name, said in LANGUAGES:
            self.language.addItem(said, name)
        head = context.read(clinic)
        choices = context.settings.choices
        language = choices.get(LANGUAGE_CHOICE, head.language if head else "")
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.size_box.setCurrentIndex(max(self.size_box.findData(choices.get(SIZE_CHOICE)), 0))
        whole = may(context.desk.actor, Right.SEE_PHONES)
        self.masked.setChecked(context.desk.private or not whole)
        self.masked.setEnabled(whole)
        if self._visit is not None:
            when = say_moment(words, self._visit.start_at, context.clock().date())
            self.whom.setText(f"{self._visit.customer}\n{when}  {self._visit.service}")
            self.whom.setWordWrap(True)

    def _choose_doctor(self, staff_id: int | None) -> None:
        self.doctor.setCurrentIndex(max(self.doctor.findData(staff_id), 0))

    def _lay_out(self) -> None:
        panel = QFrame()
        panel.setFixedWidth(theme.px(SIDE))
        column = QVBoxLayout(panel)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.form)
        column.addStretch(1)
        column.addWidget(self.close_button)
        self._nothing = text_label(
            self.tr("Choose at the right what to print."), tone="muted", wrap=True
        )
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.notice)
        left.addWidget(self.preview, 1)
        left.addWidget(self._nothing, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(left, 1)
        layout.addWidget(hairline(upright=True))
        layout.addWidget(panel)

    def _connect(self) -> None:
        self.finished.connect(self.deleteLater)
        self._pause.timeout.connect(self.reload)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.day.changed.connect(self._pause.start)
        self.doctor.currentIndexChanged.connect(self.reload)
        self.masked.toggled.connect(self.reload)
        self.size_box.currentIndexChanged.connect(self._on_choice)
        self.language.currentIndexChanged.connect(self._on_choice)
        self.preview.printed.connect(self._on_out)
        self.preview.saved.connect(self._on_saved)
        self.close_button.clicked.connect(self.accept)
        for shortcut in self.preview.findChildren(QShortcut):
            # print, save and zoom hold wherever the focus is: the dialog is the preview
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)

    @Slot()
    def _on_kind(self) -> None:
        """Ask only for what this paper depends on."""
        kind = self.kind.currentData()
        of_day, of_visit = kind in {"day", "week"}, kind in {"slip", "card"}
        shown = {"day": of_day, "doctor": of_day, "masked": of_day}
        shown |= {"visit": of_visit, "size": kind == "card"}
        for name, wanted in shown.items():
            if field := self.form.field(name):
                field.show(shown=wanted)
        if kind == "week" and self.doctor.currentData() is None and self.doctor.count() > 1:
            self.doctor.setCurrentIndex(1)  # a week is one doctor's; reloads
        self.reload()

    @Slot()
    def _on_choice(self) -> None:
        settings = self._context.settings
        settings.choices[LANGUAGE_CHOICE] = self.language.currentData()
        settings.choices[SIZE_CHOICE] = self.size_box.currentData()
        settings.save()
        self.reload()

    @Slot()
    def _on_out(self) -> None:
        """A paper left the house: the audit says so."""
        from clinic_desk.jobs.sheets import PRINT, printed

        made = self._made
        if made is not None:
            self._context.do(PRINT, lambda act: printed(act, made))

    @Slot()
    def _on_saved(self) -> None:
        self._on_out()
        self.notice.show_text(self.tr("Saved as PDF."), tone="good")
