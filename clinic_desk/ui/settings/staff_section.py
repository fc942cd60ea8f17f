"""The people who work here."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from clinic_desk.desk.staff.queries import StaffRow, staff
from clinic_desk.desk.staff.rights import Right
from clinic_desk.ui.kit.buttons import ActionButton
from clinic_desk.ui.kit.columns import Chip, Column, chip_column
from clinic_desk.ui.kit.flow import FlowLayout
from clinic_desk.ui.kit.labels import text_label
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.kit.rows import Empty, RowTable
from clinic_desk.ui.settings.outside_hours import OutsideHours
from clinic_desk.ui.settings.pin_dialog import PinDialog
from clinic_desk.ui.settings.section import Section, framed
from clinic_desk.ui.settings.staff_dialog import StaffDialog
from clinic_desk.ui.settings.staff_hours import DaysOffDialog, StaffHoursDialog

LOWEST = 300
PICTURES = ("user-plus", "edit", "clock", "calendar", "pin")


class StaffSection(Section):
    """A list; what can be done with the chosen person stands under it, on keys."""

    right = Right.STAFF

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        self.new_action = self._action(self.tr("&New…"), "Ctrl+N", self._on_new)
        self.edit_action = self._action(self.tr("&Edit…"), "", self._on_edit)
        self.hours_action = self._action(self.tr("&Hours…"), "H", self._on_hours)
        self.days_action = self._action(self.tr("Days &off…"), "O", self._on_days)
        self.pin_action = self._action(self.tr("&PIN…"), "P", self._on_pin)
        self.table = RowTable[StaffRow](
            self._columns(), name="settings.staff", settings=self.context.settings
        )
        self.table.setAccessibleName(self.tr("Staff"))
        self.table.setObjectName("people")
        self.table.setMinimumHeight(LOWEST)
        self.table.set_empty(Empty(self.tr("Nobody works here yet."), self.new_action, "user"))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        actions = (
            self.new_action,
            self.edit_action,
            self.hours_action,
            self.days_action,
            self.pin_action,
        )
        for action, picture in zip(actions, PICTURES, strict=True):
            flow.addWidget(ActionButton(action, icon_name=picture, parent=buttons))
        self.body.addWidget(framed(self.table), 1)
        self.body.addWidget(buttons)
        said = self.tr("Who left is not deleted: switch “works here” off, and old visits stay.")
        self.body.addWidget(text_label(said, tone="muted", size="small", wrap=True))
        self.table.activated_row.connect(self._on_edit)
        self.table.set_menu(lambda _row: [*actions[1:]])
        self.table.chosen_changed.connect(self._on_chosen)
        self._on_chosen()

    @Slot()
    def reload(self) -> None:
        self.table.show_rows(self.context.read(staff))

    def _columns(self) -> tuple[Column[StaffRow], ...]:
        words = self.context.words
        yes = Chip(self.tr("Sees patients"), "accent", "calendar")
        left = Chip(self.tr("Left"), "neutral", "minus")

        def state(row: StaffRow) -> Chip | None:
            if not row.active:
                return left
            return yes if row.provider else None

        return (
            Column(title=self.tr("Full name"), text=lambda row: row.name, width=112, tone=_tone),
            Column(title=self.tr("Role"), text=lambda row: words.label(row.role), width=104),
            Column(title=self.tr("Department"), text=lambda row: row.title, width=104, tone=_tone),
            Column(
                title=self.tr("Specialties"),
                text=lambda row: row.specialties,
                width=0,
                tone=_tone,
            ),
            chip_column(self.tr("Board"), state, width=128),
            Column(
                title=self.tr("PIN"),
                text=lambda row: self.tr("set") if row.has_pin else self.tr("none"),
                tone=lambda row: "" if row.has_pin else "warn",
                width=64,
            ),
        )

    def _action(self, words: str, keys: str, do: Callable[[], None]) -> QAction:
        action = QAction(words, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(do)
        self.addAction(action)
        return action

    def _chosen(self) -> StaffRow | None:
        """Whom to change, if the person may: said at once, before anything is typed."""
        return self.table.chosen() if self.allowed() else None

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.table.chosen() is not None
        for action in (self.edit_action, self.hours_action, self.days_action, self.pin_action):
            action.setEnabled(chosen)

    @Slot()
    def _on_new(self) -> None:
        if self.allowed():
            StaffDialog(self, self.context).open()

    @Slot()
    def _on_edit(self) -> None:
        if (row := self._chosen()) is not None:
            outside = OutsideHours(self.context)
            dialog = StaffDialog(self, self.context, row)
            dialog.accepted.connect(lambda: outside.say(self.page.notice))
            dialog.open()

    @Slot()
    def _on_hours(self) -> None:
        if (row := self._chosen()) is not None:
            outside = OutsideHours(self.context)
            dialog = StaffHoursDialog(self, self.context, row)
            dialog.accepted.connect(lambda: outside.say(self.page.notice))
            dialog.open()

    @Slot()
    def _on_days(self) -> None:
        if (row := self._chosen()) is not None:
            outside = OutsideHours(self.context)
            dialog = DaysOffDialog(self, self.context, row)
            dialog.finished.connect(lambda: outside.say(self.page.notice))
            dialog.open()

    @Slot()
    def _on_pin(self) -> None:
        if (row := self._chosen()) is not None:
            dialog = PinDialog(self, self.context, row)
            dialog.accepted.connect(self.reload)  # PINs are not journaled: nobody is told
            dialog.open()


def _tone(row: StaffRow) -> str:
    return "" if row.active else "muted"
