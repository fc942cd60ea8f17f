"""Time that is kept from the book: what for, whose, when, and on which days again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from clinic_desk.base.dates import weekday
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.desk.appointments.blocks import BlockForm, BlockOdd, BlockRow, keep_block
from clinic_desk.desk.appointments.kept import repeat_block, unchanged, visits_within
from clinic_desk.desk.appointments.records import BlockKind
from clinic_desk.storage.act import Act
from clinic_desk.ui.kit.buttons import button
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.dialog import FormDialog
from clinic_desk.ui.kit.fields import DayField, TimeField
from clinic_desk.ui.kit.labels import text_label

KEEP = QT_TRANSLATE_NOOP("Action", "Keep time")
CHANGE = QT_TRANSLATE_NOOP("Action", "Change kept time")
KINDS = tuple(kind for kind in BlockKind if kind is not BlockKind.TRAVEL)
"""The way to a visit at home is kept by that visit."""
_A_MONDAY = date(2001, 1, 1)


@dataclass(frozen=True, slots=True)
class Whose:
    """Somebody or something whose time can be kept; both numbers None: the whole clinic."""

    staff_id: int | None
    chair_id: int | None
    name: str


class BlockDialog(FormDialog):
    """Opens for new kept time with ``block`` None, filled in from ``form``."""

    kept = Signal(int)
    """The number of what was kept."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        form: BlockForm,
        whose: Sequence[Whose],
        block: BlockRow | None = None,
    ) -> None:
        super().__init__(parent, context.words)
        self.setWindowTitle(self.tr("Keep time") if block is None else self.tr("Kept time"))
        self._context, self._block = context, block
        self._whose = whose
        words, clock = context.words, context.clock
        self.kind = self.add_field("kind", self.tr("&Kept for"), QComboBox())
        self.who = self.add_field("who", self.tr("&Whose"), QComboBox())
        self.day = self.add_field("day", self.tr("Da&y"), DayField(words, clock=clock))
        self.start = self.add_field("start_at", self.tr("&From"), TimeField())
        self.end = self.add_field("end", self.tr("&To"), TimeField())
        self.note = self.add_field("note", self.tr("&Note"), QLineEdit())
        self.weekdays = self.add_field("weekdays", self.tr("&Repeat on"), Weekdays(words))
        self.until = self.add_field("until", self.tr("&Until"), DayField(words, clock=clock))
        self._inside = self.form.add_wide(text_label(tone="warn", size="small", wrap=True))
        for kind in KINDS:
            self.kind.addItem(words.label(kind), kind)
        for one in whose:
            self.who.addItem(one.name)
        self._show(form)
        self.form.edited.connect(self._count)
        self._count()

    def save(self) -> None:
        """Keep the time, and the same on the days chosen.

        Raises:
            BlockOdd, RepeatOdd, ChangedMeanwhile, NotAllowed: as named.

        """
        form = self._form()
        if form is None:
            raise BlockOdd
        weekdays, until, before = self.weekdays.value(), self.until.value(), self._block

        def change(act: Act) -> int:
            if before is not None:
                unchanged(act, before)
            number = keep_block(act, before.id if before else None, form)
            if weekdays:
                repeat_block(act, form, weekdays, until or form.start_at.date())
            return number

        number = self._context.do(CHANGE if before else KEEP, change)
        self.kept.emit(number)

    def _show(self, form: BlockForm) -> None:
        kind = KINDS.index(form.kind) if form.kind in KINDS else KINDS.index(BlockKind.OTHER)
        self.kind.setCurrentIndex(kind)
        wanted = form.staff_id, form.chair_id
        place = [(one.staff_id, one.chair_id) for one in self._whose]
        self.who.setCurrentIndex(place.index(wanted) if wanted in place else 0)
        self.day.set_value(form.start_at.date())
        self.start.set_value(form.start_at.time())
        self.end.set_value(form.end_at.time())
        self.note.setText(form.note)

    def _form(self) -> BlockForm | None:
        """What is in the fields; an end of 00:00 is midnight. None while a time is missing."""
        day, start, end = self.day.value(), self.start.value(), self.end.value()
        if day is None or start is None or end is None:
            return None
        one = self._whose[self.who.currentIndex()]
        until = datetime.combine(day, end)
        if end == time():
            until += timedelta(days=1)
        return BlockForm(
            datetime.combine(day, start),
            until,
            KINDS[self.kind.currentIndex()],
            one.staff_id,
            one.chair_id,
            self.note.text(),
        )

    @Slot()
    def _count(self) -> None:
        """Visits that lie in it are named before it is kept: they stay."""
        form = self._form()
        inside = 0
        if form is not None and form.start_at < form.end_at:
            inside = self._context.read(lambda session: visits_within(session, form))
        said = self.tr("%n visit(s) lie in this time and stay there.", "", inside)
        self._inside.setText(said if inside else "")
        self._inside.setVisible(bool(inside))


class Weekdays(QWidget):
    """A small button for each day of the week."""

    changed = Signal()

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        names = [weekday(words, _A_MONDAY + timedelta(days=number)) for number in range(7)]
        self.days = [button(name[-1] if words.chinese else name[:2], tip=name) for name in names]
        for toggle, name in zip(self.days, names, strict=True):
            toggle.setCheckable(True)
            toggle.setAccessibleName(name)
            toggle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            toggle.toggled.connect(self.changed)
            row.addWidget(toggle)
        self.setFocusProxy(self.days[0])

    def value(self) -> frozenset[int]:
        """Monday is 0."""
        return frozenset(n for n, toggle in enumerate(self.days) if toggle.isChecked())
