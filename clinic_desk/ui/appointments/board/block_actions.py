"""What is done with kept time on the board: kept, moved, freed, cut, copied and pasted."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.blocks import (
    BlockForm,
    BlockRow,
    keep_block,
    paste_blocks,
    remove_blocks,
)
from clinic_desk.desk.appointments.kept import unchanged
from clinic_desk.desk.clinic import queries as clinic
from clinic_desk.desk.staff.queries import providers
from clinic_desk.storage.act import Act
from clinic_desk.ui.appointments.board.asks import (
    AskBlock,
    AskBlockFree,
    AskBlockMove,
    AskClip,
    AskKeep,
    Clip,
)
from clinic_desk.ui.appointments.board.block_dialog import BlockDialog, Whose
from clinic_desk.ui.appointments.board.board import AppointmentBoard
from clinic_desk.ui.appointments.board.card import whose
from clinic_desk.ui.kit.icons import icon
from clinic_desk.ui.kit.page import Page

MOVE = QT_TRANSLATE_NOOP("Action", "Move kept time")
FREE = QT_TRANSLATE_NOOP("Action", "Free kept time")
CUT = QT_TRANSLATE_NOOP("Action", "Cut kept time")
PASTE = QT_TRANSLATE_NOOP("Action", "Paste kept time")
CLEAR = QT_TRANSLATE_NOOP("Action", "Clear kept time of the day")
USUAL = timedelta(hours=1)
"""How long kept time is at first."""
T = TypeVar("T")


class BlockActions(QObject):
    """Connects itself to the board; the page shows what is refused and what was done.

    The clipboard is our own and lasts until something else is cut or copied.
    """

    def __init__(self, page: Page, board: AppointmentBoard) -> None:
        super().__init__(page)
        self._page, self._board = page, board
        self._context = page.context
        self.clipboard: tuple[BlockForm, ...] = ()
        self._one = False
        """Whether one piece was taken: it is put where the choice is, not at its old time."""
        self.keep = self._made(self.tr("Keep time here…"), "K", "pause", self.keep_here)
        self._open = self._made(self.tr("Change…"), "Return", "edit", self._on_open)
        self._book = self._made(self.tr("Book in it"), "N", "plus", self._on_book)
        self._lead = self._made(self.tr("Move"), "M", "swap", self._on_lead)
        self._free = self._made(self.tr("Free this time"), "Delete", "trash", self._on_free)
        self._cut = self._made(self.tr("Cut"), "Ctrl+X", "", self.cut)
        self._copy = self._made(self.tr("Copy"), "Ctrl+C", "", self.copy)
        self._paste = self._made(self.tr("Paste kept time"), "Ctrl+V", "", self.paste)
        words = self.tr("Copy kept time of this day")
        self._copy_day = self._made(words, "Ctrl+C", "", self.copy)
        words = self.tr("Clear kept time of this day")
        self.clear = self._made(words, "Ctrl+Shift+Delete", "", self.clear_day)
        board.kept_asked.connect(self._on_asked)
        board.kept_menu_asked.connect(self._on_menu)

    def add_to(self, menu: QMenu) -> None:
        """What can be done with kept time from an empty place."""
        anything = bool(self._of_day())
        self._paste.setEnabled(bool(self.clipboard))
        self._copy_day.setEnabled(anything)
        self.clear.setEnabled(anything)
        menu.addSeparator()
        menu.addActions([self.keep, self._paste, self._copy_day, self.clear])

    @Slot()
    def keep_here(self) -> None:
        """Ask what the time at the chosen place is kept for."""
        place, lane = self._board.place, self._board.lane
        if place is None or lane is None:
            return
        start = place[1]
        last = lane.at(24 * 60)
        form = BlockForm(start, min(start + USUAL, last), staff_id=lane.staff_id,
                         chair_id=lane.chair_id)  # fmt: skip
        self._ask(form, None)

    @Slot()
    def cut(self) -> None:
        taken = self._taken()
        if taken and not self._remove(CUT, taken):
            return
        if self._remember(taken):
            self._say_taken()

    @Slot()
    def copy(self) -> None:
        if self._remember(self._taken()):
            self._say_taken()

    @Slot()
    def paste(self) -> None:
        """One piece where the choice is; those of a day on the chosen day, at their times."""
        place, lane = self._board.place, self._board.lane
        if place is None or lane is None:
            return
        forms = [self._placed(form) for form in self.clipboard] if self._one else self.clipboard
        if not forms:
            self._page.notice.show_text(self.tr("Nothing was copied yet: Ctrl+C copies."))
            return
        made = self._do(PASTE, lambda act: paste_blocks(act, forms, lane.day))
        if made:
            self._board.choose_block(made[0])
        elif made is not None:
            self._page.notice.show_text(self.tr("This time is kept there already."))

    @Slot()
    def clear_day(self) -> None:
        """Free all kept time that is seen on the chosen day."""
        there = self._of_day()
        if there:
            self._remove(CLEAR, there)
        else:
            self._say_nothing()

    # what the board asks

    @Slot(object)
    def _on_asked(self, ask: object) -> None:
        match ask:
            case AskKeep():
                self.keep_here()
            case AskBlock(block):
                self._change(block)
            case AskBlockMove(block, form):
                self._move(block, form)
            case AskBlockFree(block):
                self._remove(FREE, [block])
            case AskClip(clip):
                do = {Clip.CUT: self.cut, Clip.COPY: self.copy, Clip.PASTE: self.paste}
                do.get(clip, self.clear_day)()
            case _:
                pass

    @Slot(object, QPoint)
    def _on_menu(self, block: BlockRow, where: QPoint) -> None:
        for action in (self._lead, self._free, self._cut, self._copy):
            action.setEnabled(block.appointment_id is None)
        self.clear.setEnabled(bool(self._of_day()))
        menu = QMenu(self._board)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions([self._open, self._lead, self._free, self._book])
        menu.addSeparator()
        menu.addActions([self._cut, self._copy])
        menu.addSeparator()
        menu.addAction(self.clear)
        menu.popup(where)

    @Slot()
    def _on_open(self) -> None:
        if self._board.block is not None:
            self._change(self._board.block)

    @Slot()
    def _on_free(self) -> None:
        if self._board.block is not None:
            self._remove(FREE, [self._board.block])

    @Slot()
    def _on_lead(self) -> None:
        self._board.setFocus()
        self._board.begin_move()

    @Slot()
    def _on_book(self) -> None:
        place, lane = self._board.place, self._board.lane
        if place is not None and lane is not None:
            self._board.new_asked.emit(lane.staff_id, lane.chair_id, place[1], 0)

    # how it is done

    def _change(self, block: BlockRow) -> None:
        if block.appointment_id is not None:
            # the way to a visit at home is changed with that visit
            self._board.choose_visit(block.appointment_id)
        else:
            self._ask(block.form, block)

    def _ask(self, form: BlockForm, block: BlockRow | None) -> None:
        dialog = BlockDialog(
            self._page.window(), self._context, form, self._whose(form, block), block
        )
        dialog.kept.connect(self._on_kept)
        dialog.open()

    @Slot(int)
    def _on_kept(self, block_id: int) -> None:
        self._board.choose_block(block_id)
        self._board.setFocus()

    def _move(self, block: BlockRow, form: BlockForm) -> None:
        def change(act: Act) -> int:
            unchanged(act, block)
            return keep_block(act, block.id, form)

        if self._do(MOVE, change):
            self._board.choose_block(block.id)

    def _remove(self, title: str, rows: Sequence[BlockRow]) -> bool:
        def change(act: Act) -> bool:
            for row in rows:
                unchanged(act, row)
            remove_blocks(act, [row.id for row in rows])
            return True

        return bool(self._do(title, change))

    def _do(self, title: str, change: Callable[[Act], T]) -> T | None:
        """One transaction; None where it was refused, and the page says why."""
        with self._page.explaining():
            return self._context.do(title, change)
        self._page.refresh()
        return None

    def _taken(self) -> list[BlockRow]:
        """The chosen piece, else all of the day; ways to visits at home stay with them."""
        block = self._board.block
        self._one = block is not None
        if block is None:
            return self._of_day()
        return [block] if block.appointment_id is None else []

    def _of_day(self) -> list[BlockRow]:
        """Kept time that is seen on the day of the choice."""
        lane = self._board.lane
        seen = {one.block.id: one.block for one in self._board.state.blocks if not one.fixed}
        rows = seen.values()
        return [row for row in rows if lane is not None and row.start_at.date() == lane.day]

    def _remember(self, rows: Sequence[BlockRow]) -> bool:
        if not rows:
            self._say_nothing()
            return False
        self.clipboard = tuple(row.form for row in rows)
        return True

    def _placed(self, form: BlockForm) -> BlockForm:
        """One piece at the chosen place; what the whole clinic keeps stays the clinic's."""
        spot, place = self._board.state.spot, self._board.place
        if spot is None or place is None:
            return form
        staff_id, chair_id = self._board.state.sheet.kept_target(spot.lane, form)
        start, length = place[1], form.end_at - form.start_at
        return replace(
            form, staff_id=staff_id, chair_id=chair_id, start_at=start, end_at=start + length
        )

    def _whose(self, form: BlockForm, block: BlockRow | None) -> list[Whose]:
        def read(session: Any) -> list[Whose]:
            doctors = [Whose(one.id, None, one.name) for one in providers(session)]
            return [*doctors, *(Whose(None, one.id, one.name) for one in clinic.chairs(session))]

        found = [Whose(None, None, self.tr("Whole clinic")), *self._context.read(read)]
        known = {(one.staff_id, one.chair_id) for one in found}
        if block is not None and (form.staff_id, form.chair_id) not in known:
            name = whose(block, self._board.state.sheet, self._context.words)
            found.append(Whose(form.staff_id, form.chair_id, name))
        return found

    def _say_taken(self) -> None:
        if self._one:
            said = self.tr("Kept time copied: Ctrl+V puts it at the chosen place.")
        else:
            count = len(self.clipboard)
            said = self.tr("%n kept time(s) copied: Ctrl+V puts them on another day.", "", count)
        self._page.notice.show_text(said)

    def _say_nothing(self) -> None:
        self._page.notice.show_text(self.tr("No time is kept here that could be taken."))

    def _made(self, text: str, key: str, icon_name: str, do: Callable[[], None]) -> QAction:
        """The keys belong to the board; here they are only shown."""
        action = QAction(text, self)
        if icon_name:
            action.setIcon(icon(icon_name, "muted"))
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(do)
        return action
