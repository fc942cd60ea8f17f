"""A full day of the book, by keys alone: a freed time is filled, a doctor falls ill, a visit is
carried to another day, a caller is booked with whoever does what they need.
"""

from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from clinic_desk.app.rehearsal.at_the_book import AtTheBook, DayResults
from clinic_desk.app.rehearsal.book_evening import BookEvening
from clinic_desk.app.rehearsal.doctor_ill import DoctorIll
from clinic_desk.app.rehearsal.hands import ALT, CTRL, Key, must
from clinic_desk.desk.appointments.free import Sought, next_free
from clinic_desk.desk.appointments.pinboard import pinned
from clinic_desk.desk.appointments.queries import VisitRow
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.waitlist.freed_rows import FreedRow
from clinic_desk.ui.appointments.board.views import View
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.appointments.booking.who_dialog import WhoDialog
from clinic_desk.ui.appointments.waiting_list.break_dialog import BreakDialog
from clinic_desk.ui.appointments.waiting_list.take_dialog import TakeDialog

LEAST = 120
"""Visits of the day."""
BREAKS, CARRIES = "沈知远", "林若溪"
COMPLAINT = "拔牙"
HALF_HOUR = 30


class BookDay(AtTheBook):
    """Works in ``program``'s window; papers go to ``out``."""

    def work(self, out: Path) -> DayResults:
        """All of it, in order."""
        hands, results = self._hands, self.results
        hands.until("the desk", lambda: self._program.frame)
        self.open_the_day()
        self.fill_a_broken_visit()
        DoctorIll(self._program, hands, self._watch, results).work()
        self.carry_to_tomorrow()
        self.text_before_the_visit()
        self.who_pulls_teeth()
        BookEvening(self._program, hands, self._watch, results).work(out)
        return results

    def open_the_day(self) -> None:
        """Ctrl+2, then V through the views and back."""
        hands = self._hands
        hands.press(Key.Key_2, CTRL)
        page = self.page
        must(page.board.hasFocus(), "the book has the keys")
        self.results.visits = len(self.day(self.today))
        on_board = sum(one.visit.status.live for one in self.board.state.placed)
        must(on_board == self.results.visits >= LEAST, f"{on_board} visits are on the board")
        hands.picture("full-day")
        for view in (View.CHAIRS, View.WEEK, View.MONTH, View.DOCTORS):
            hands.press(Key.Key_V)
            must(page.view is view, f"V shows {view.value}")
            hands.picture(f"view-{view.value}")
        must(page.day == self.today, "the day is the same in every view")
        must(page.board.hasFocus(), "the board has the keys again")
        doctors = len({visit.staff_id for visit in self.day(self.today)})
        hands.say(f"day opened: {self.results.visits} visits of {doctors} doctors, four views")

    def fill_a_broken_visit(self) -> None:
        """B; whoever waits and could come is booked by one key, once more after Ctrl+Z."""
        hands, page = self._hands, self.page
        visit = self._breaking()
        self.to_visit(visit.id)
        hands.press(Key.Key_B)
        dialog = hands.see(BreakDialog)
        hands.press(Key.Key_2)
        hands.tab_to(dialog.reason)
        hands.write("临时有事")
        hands.picture("break")
        hands.press(Key.Key_Return, CTRL)
        hands.gone(dialog)
        must(not self.visit(visit.id).status.live, "the visit is cancelled")
        freed = page.lists.freed
        must(page.lists.dock.panel is freed and freed.table.hasFocus(), "the freed list is open")
        hands.picture("freed")
        row = self._take_freed(visit)
        hands.picture("freed-taken")
        hands.press(Key.Key_Z, CTRL)
        must(not self._visits_of(row, visit), "Ctrl+Z takes the booking back")
        must(self._waits(row), "and who was booked waits again")
        row = self._take_freed(visit)
        hands.press(Key.Key_Escape)
        must(page.board.hasFocus(), "Esc gives the keys to the board")
        at = f"{visit.start_at:%H:%M}"
        self.results.broken = {"customer": visit.customer, "at": at}
        self.results.freed_to = {"customer": row.customer, "doctor": BREAKS, "at": at}
        hands.say(f"broken: {visit.customer} {at}; filled from the wait list: {row.customer}")

    def _breaking(self) -> VisitRow:
        """Half an hour that lies ahead and that nothing lies beside."""
        staff_id, soon = self.doctor(BREAKS), self._watch() + timedelta(hours=1)

        def fits(visit: VisitRow) -> bool:
            ahead = visit.status.expected and visit.start_at > soon
            return ahead and visit.staff_id == staff_id and visit.minutes == HALF_HOUR

        return self.first(fits, "to break", day=self.today)

    def _take_freed(self, visit: VisitRow) -> FreedRow:
        """The first of the list is on the wait list, and gets the time by one key."""
        hands, panel = self._hands, self.page.lists.freed
        row = panel.proposal.rows[0]
        must(row.taker.entry_id is not None, "the first of the list waits")
        must(panel.table.hasFocus(), "the list has the keys")
        hands.press(Key.Key_Home)
        chosen = panel.table.chosen()
        must(chosen is not None and chosen.id == row.id, "the first is chosen")
        hands.press(Key.Key_1)
        if len(row.starts) > 1:
            dialog = hands.see(TakeDialog)
            hands.press(Key.Key_Return, CTRL)
            hands.gone(dialog)
        must(self._visits_of(row, visit), "the first of the list has the time")
        must(not self._waits(row), "and is off the wait list")
        return row

    def _visits_of(self, row: FreedRow, freed: VisitRow) -> list[VisitRow]:
        return [
            one
            for one in self.day(self.today)
            if (one.customer_id, one.staff_id) == (row.taker.customer_id, freed.staff_id)
            and freed.start_at <= one.start_at < freed.end_at
        ]

    def _waits(self, row: FreedRow) -> bool:
        state = self.ask("SELECT state FROM wait_entry WHERE id = ?", row.taker.entry_id)
        return state == [("waiting",)]

    def carry_to_tomorrow(self) -> None:
        """P, the next day, Alt+P, Enter, arrows, Enter."""
        hands, page, tomorrow = self._hands, self.page, self.today + timedelta(1)
        staff_id, soon = self.doctor(CARRIES), self._watch() + timedelta(hours=3)
        visit = self.first(
            lambda one: one.staff_id == staff_id and one.status.expected and one.start_at > soon,
            "to carry",
            day=self.today,
        )
        self.to_visit(visit.id)
        hands.press(Key.Key_P)
        must([one.visit.id for one in self.read(pinned)] == [visit.id], "it is on the pinboard")
        hands.picture("pinned")
        hands.press(Key.Key_Right, ALT)
        must(page.day == tomorrow, "Alt+Right shows tomorrow")
        midnight = datetime.combine(tomorrow, time())
        sought = Sought(visit.minutes, midnight, [staff_id], customer_id=visit.customer_id)
        slot = self.read(lambda session: next_free(session, sought, count=1))[0]
        must(slot.day == tomorrow, f"{CARRIES} has time tomorrow")
        hands.press(Key.Key_P, ALT)
        hands.press(Key.Key_Return)
        must(page.pins.landing.carrying, "Enter takes it in hand")
        hands.picture("carried")
        self.lead_to(staff_id, slot.at)
        moved = self.visit(visit.id)
        must((moved.staff_id, moved.start_at) == (staff_id, slot.at), "it is where it was put")
        must(not self.read(pinned), "the pinboard is empty")
        must(page.board.visit is not None and page.board.visit.id == visit.id, "it is chosen")
        hands.picture("put-down")
        self.results.carried = {
            "customer": visit.customer,
            "doctor": CARRIES,
            "at": f"{slot.at:%H:%M}",
        }
        hands.say(f"pinboard: {visit.customer} carried to {slot.at:%m-%d %H:%M}")

    def text_before_the_visit(self) -> None:
        """T: on the clipboard, whole."""
        hands, visit = self._hands, self.board.visit
        must(visit is not None, "a visit is chosen")
        QGuiApplication.clipboard().clear()
        hands.press(Key.Key_T)
        text = QGuiApplication.clipboard().text()
        must(visit is not None and f"{visit.start_at:%H:%M}" in text, "the text names the time")
        hands.picture("text")
        hands.say(f"text before the visit: {len(text)} characters copied")

    def who_pulls_teeth(self) -> None:
        """F4, 拔牙, Enter; the caller's name, Enter; booked."""
        hands = self._hands
        before = {visit.id for visit in self._of(COMPLAINT)}
        number, name = self._caller()
        hands.press(Key.Key_F4)
        who = hands.see(WhoDialog)
        hands.write(COMPLAINT)
        must(who.doers, f"somebody does {COMPLAINT}")
        doer = who.doers[0]
        hands.picture("who-does-what")
        hands.press(Key.Key_Return)
        dialog = hands.see(VisitDialog)
        hands.tab_to(dialog.fields.person.pick)
        hands.write(name)
        hands.until("who is called so", QApplication.activePopupWidget)
        hands.press(Key.Key_Return)
        must(dialog.fields.person.pick.value() == number, f"{name} is chosen")
        hands.picture("who-books")
        hands.press(Key.Key_Return, CTRL)
        hands.gone(dialog)
        new = [visit for visit in self._of(COMPLAINT) if visit.id not in before]
        must([one.customer_id for one in new] == [number], f"{name} is booked for {COMPLAINT}")
        must(new[0].status is AppointmentStatus.BOOKED, "as booked")
        must(new[0].staff_id == doer.staff_id, f"with {doer.name}")
        self.results.booked = {
            "customer": name,
            "doctor": doer.name,
            "at": f"{new[0].start_at:%Y-%m-%d %H:%M}",
        }
        hands.say(f"who does {COMPLAINT}: {doer.name}; booked {name} {new[0].start_at:%m-%d %H:%M}")

    def _of(self, service: str) -> list[VisitRow]:
        wanted = (
            "SELECT a.id FROM appointment a JOIN service s ON s.id = a.service_id"
            " WHERE s.name = ? AND a.start_at >= ? ORDER BY a.id"
        )
        return [self.visit(one) for (one,) in self.ask(wanted, service, self.today.isoformat())]

    def _caller(self) -> tuple[int, str]:
        """Somebody with nothing booked and a name that nobody else has."""
        found = self.ask(
            "SELECT id, name FROM customer c WHERE NOT EXISTS (SELECT 1 FROM appointment"
            " WHERE customer_id = c.id AND start_at >= ?) AND NOT EXISTS (SELECT 1 FROM customer"
            " WHERE name LIKE '%' || c.name || '%' AND id <> c.id) ORDER BY id LIMIT 1",
            self.today.isoformat(),
        )
        must(found, "somebody has nothing booked")
        return found[0][0], found[0][1]
