"""The rest of the day at the book: somebody waits too long, tomorrow's sheets go on paper, and
what was written by hand during a power cut is entered.
"""

from datetime import datetime, time, timedelta
from pathlib import Path

from clinic_desk.app.rehearsal.at_the_book import AtTheBook
from clinic_desk.app.rehearsal.hands import ALT, CTRL, GaveUp, Key, must
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.jobs.sheets import PRINT
from clinic_desk.ui.appointments.catch_up.dialog import CatchUpDialog
from clinic_desk.ui.appointments.catch_up.lines import TIMES
from clinic_desk.ui.appointments.printing.dialog import PrintDialog
from clinic_desk.ui.appointments.waiting_room.tell_dialog import TellDialog

LIMIT = timedelta(minutes=15)
"""Waiting is long from then on, unless the clinic sets another limit."""
DRAWN = 0.5
"""Seconds in which a page of the preview is drawn."""
WRITTEN = 2
"""Visits with times by hand."""
EVENING, AFTER_THE_CUT = time(17, 31), time(18, 5)
CUT = time(15, 45), time(17, 30)


class BookEvening(AtTheBook):
    def work(self, out: Path) -> None:
        """All of it, in order."""
        self.somebody_waits_too_long()
        self.print_tomorrow(out / "tomorrow.pdf")
        self.evening_sheets(out / "sheets")
        self.after_the_power_cut()

    def somebody_waits_too_long(self) -> None:
        """A; a quarter of an hour later R, T, S."""
        hands, page = self._hands, self.page
        hands.press(Key.Key_2, CTRL)
        hands.press(Key.Key_Home, ALT)
        visit = self._coming()
        self._watch.turn_to(visit.start_at - timedelta(minutes=5))
        self.to_visit(visit.id)
        hands.press(Key.Key_A)
        must(self.visit(visit.id).status is AppointmentStatus.ARRIVED, "A marks the arrival")
        self._watch.turn_to(visit.start_at + LIMIT)
        hands.press(Key.Key_R)
        panel = page.lists.room
        must(page.lists.dock.panel is panel and panel.table.hasFocus(), "R opens the waiting room")
        must(not page.notice.isHidden(), "the book asks who tells them")
        self._to_waiting(visit.id)
        hands.picture("waiting-room")
        hands.press(Key.Key_T)
        dialog = hands.see(TellDialog)
        must(visit.customer in dialog.sentence or visit.customer[0] in dialog.sentence, "who")
        hands.picture("told")
        hands.press(Key.Key_Return, CTRL)
        hands.gone(dialog)
        told = self.ask("SELECT estimate FROM wait_notice WHERE appointment_id = ?", visit.id)
        must(len(told) == 1 and told[0][0] > 0, "that they were told is written down")
        self._to_waiting(visit.id)
        hands.press(Key.Key_S)
        seated = self.visit(visit.id)
        must(seated.status is AppointmentStatus.IN_TREATMENT, "S seats them")
        hands.press(Key.Key_Escape)
        must(page.board.hasFocus(), "Esc gives the keys to the board")
        self.results.told = {"customer": visit.customer, "estimate": str(told[0][0])}
        hands.say(f"waiting room: {visit.customer} told (about {told[0][0]} min), then seated")

    def _coming(self) -> VisitRow:
        """The next who is expected, with a doctor who is here."""
        soon = self._watch() + timedelta(minutes=10)
        away = {number for (number,) in self.ask("SELECT staff_id FROM staff_override")}
        return self.first(
            lambda one: one.status.expected and one.start_at >= soon and one.staff_id not in away,
            "to come",
            day=self.today,
        )

    def _to_waiting(self, number: int) -> None:
        table = self.page.lists.room.table

        def chosen() -> int | None:
            row = table.chosen()
            return row.id if row else None

        self.to_row(table, number, chosen)

    def print_tomorrow(self, path: Path) -> None:
        """Alt+Right, Ctrl+P, all doctors, Ctrl+S."""
        hands, tomorrow = self._hands, self.today + timedelta(1)
        hands.press(Key.Key_Right, ALT)
        hands.press(Key.Key_P, CTRL)
        dialog = hands.see(PrintDialog)
        must(dialog.day.value() == tomorrow, "the sheets are tomorrow's")
        hands.tab_to(dialog.doctor)
        hands.press(Key.Key_Home)
        hands.until("the sheets", lambda: dialog.made)
        hands.look(DRAWN)
        hands.picture("sheets")
        hands.save_as(path, lambda: hands.press(Key.Key_S, CTRL))
        hands.until("the saved sheets", path.exists)
        printed = self.ask("SELECT count(*) FROM action WHERE title = ?", PRINT)
        hands.press(Key.Key_Escape)
        hands.gone(dialog)
        must(printed[0][0], "that they were printed is written down")
        hands.press(Key.Key_Left, ALT)
        hands.say(f"sheets: {len(self.day(tomorrow))} visits of {tomorrow:%m-%d} saved as PDF")

    def evening_sheets(self, folder: Path) -> None:
        """The clock passes the time of the power-cut sheets; the job is the program's own."""
        hands, session = self._hands, self._program.session
        if session is None or session.evening is None:
            raise GaveUp("nobody writes the evening's sheets")
        file = folder / f"power-cut-{self.today + timedelta(1):%Y-%m-%d}.pdf"
        self._watch.turn_to(datetime.combine(self.today, EVENING))
        session.evening.check()
        hands.until("the power-cut sheets", file.exists)
        hands.until("no more work", lambda: not self._program.tasks.running)
        hands.picture("evening")
        hands.say(f"evening: {file.name} is written")

    def after_the_power_cut(self) -> None:
        """Ctrl+K, 停电; times as they stand on the sheets, digits and Enter."""
        hands = self._hands
        self._watch.turn_to(datetime.combine(self.today, AFTER_THE_CUT))
        written = self._written()
        self.command("停电", "after_power_cut")
        dialog = hands.see(CatchUpDialog)
        must(dialog.grid.hasFocus(), "the grid has the keys")
        for visit in written:
            self._to_line(dialog, visit.id)
            for moment in _by_hand(visit):
                hands.write(f"{moment:%H%M}")
                hands.press(Key.Key_Return)
        hands.picture("after-power-cut")
        hands.press(Key.Key_Return, CTRL)
        hands.gone(dialog)
        for visit in written:
            now = self.visit(visit.id)
            must(now.status is AppointmentStatus.DONE, f"{visit.customer} is done")
            stamps = now.arrived_at, now.seated_at, now.done_at
            must(stamps == _by_hand(visit), f"{visit.customer}'s times are those on paper")
        hands.picture("entered")
        self.results.written = [
            {"customer": one.customer, **_texts(_by_hand(one))} for one in written
        ]
        names = ", ".join(one.customer for one in written)
        hands.say(f"after the power cut: times of {names} entered")

    def _written(self) -> list[VisitRow]:
        """Visits that fell into the cut, of different doctors and hours."""
        begin, end = (datetime.combine(self.today, at) for at in CUT)
        found: list[VisitRow] = []
        for visit in self.day(self.today):
            inside = begin <= visit.start_at and visit.end_at <= end
            new = all(
                one.staff_id != visit.staff_id and one.start_at != visit.start_at for one in found
            )
            if visit.status.expected and inside and new:
                found.append(visit)
        must(len(found) >= WRITTEN, "two visits fell into the power cut")
        return found[:WRITTEN]

    def _to_line(self, dialog: CatchUpDialog, number: int) -> None:
        """Up and down the grid, then to the first time of the line."""
        grid, lines = dialog.grid, dialog.model.lines
        row = next(place for place, line in enumerate(lines) if line.visit.id == number)
        while grid.currentIndex().row() != row:
            before = grid.currentIndex().row()
            self._hands.press(Key.Key_Down if before < row else Key.Key_Up)
            must(grid.currentIndex().row() != before, "the arrows lead through the grid")
        for _ in TIMES:
            self._hands.press(Key.Key_Left)


def _by_hand(visit: VisitRow) -> tuple[datetime, datetime, datetime]:
    """What somebody wrote beside the visit: arrived, seated, done."""
    begin, end = visit.start_at, visit.end_at
    return begin - timedelta(minutes=7), begin + timedelta(minutes=3), end + timedelta(minutes=1)


def _texts(moments: tuple[datetime, datetime, datetime]) -> dict[str, str]:
    return {name: f"{at:%H:%M}" for name, at in zip(TIMES, moments, strict=True)}
