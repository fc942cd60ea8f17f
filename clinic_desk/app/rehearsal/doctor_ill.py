"""A doctor falls ill at ten: the leave is entered, and everyone on the list is called and moved."""

from collections import Counter
from datetime import datetime, time, timedelta

from clinic_desk.app.rehearsal.at_the_book import AtTheBook
from clinic_desk.app.rehearsal.hands import CTRL, Key, must
from clinic_desk.ui.appointments.leave.call_off import CallOffDialog
from clinic_desk.ui.appointments.leave.dialog import LeaveDialog

ILL, LETTERS = "赵明辉", "zmh"
OTHERWISE = {1: Key.Key_N, 2: Key.Key_L, 3: Key.Key_X}
"""Who does not take the first time that is offered, by their place on the list."""
SAID = {
    Key.Key_1: "moved",
    Key.Key_N: "no answer",
    Key.Key_L: "waiting",
    Key.Key_X: "cancelled",
}


class DoctorIll(AtTheBook):
    def work(self) -> None:
        self.doctor_falls_ill()
        self.call_everyone()

    def doctor_falls_ill(self) -> None:
        """At ten: Ctrl+K, 停诊, who, why; the list of whom to call opens by itself."""
        hands = self._hands
        self._watch.turn_to(datetime.combine(self.today, time(10)))
        staff_id = self.doctor(ILL)
        self.command("停诊", "doctor_away")
        dialog = hands.see(LeaveDialog)
        hands.tab_to(dialog.doctor)
        hands.write(LETTERS)
        must(dialog.doctor.currentData() == staff_id, f"{LETTERS} chooses {ILL}")
        hands.tab_to(dialog.reason)
        hands.write("发烧")
        hands.picture("doctor-away")
        hands.press(Key.Key_Return, CTRL)
        hands.gone(dialog)
        moving = self.page.lists.moving
        must(self.page.lists.dock.panel is moving, "the list of whom to call opens")
        must(moving.table.hasFocus(), "it has the keys")
        affected = [
            visit
            for visit in self.day(self.today)
            if visit.staff_id == staff_id
            and visit.status.expected
            and visit.start_at >= self._watch() - timedelta(minutes=5)
        ]
        rows = moving.table.rows.rows
        must({row.id for row in rows} >= {one.id for one in affected}, "everybody is listed")
        must(len(rows) > len(OTHERWISE), f"{len(rows)} people are to be called")
        self.results.away = {"doctor": ILL, "from": "10:00", "affected": str(len(rows))}
        hands.picture("to-call")
        hands.say(f"{ILL} is away from 10:00: {len(rows)} visits to be moved")

    def call_everyone(self) -> None:
        """Most take the first time, one does not answer, one would wait, one is cancelled."""
        hands, moving = self._hands, self.page.lists.moving
        settled: Counter[str] = Counter()
        unreached = 0
        for place in range(len(moving.table.rows.rows)):
            row = moving.table.chosen()
            must(row is not None, "the next person is chosen")
            if row is None:
                break
            key = OTHERWISE.get(place, Key.Key_1)
            must(moving.offers(row) or key is not Key.Key_1, f"{row.customer} is offered a time")
            hands.press(key)
            if key is Key.Key_X:
                self._call_off()
            settled[SAID[key]] += 1
            unreached = row.id if key is Key.Key_N else unreached
        left = [row.id for row in moving.table.rows.rows]
        must(left == [unreached], "only who did not answer is left")
        must(self._tries(unreached) == ["no_answer"], "the call is written down")
        hands.picture("one-left")
        hands.press(Key.Key_1)
        must(not moving.table.rows.rows, "nobody is left")
        must(self._tries(unreached) == ["no_answer", "booked"], "the second call too")
        settled[SAID[Key.Key_1]] += 1
        hands.picture("all-called")
        self._check_settled()
        hands.press(Key.Key_Escape)
        must(self.board.hasFocus(), "Esc gives the keys to the board")
        self.results.called = dict(settled)
        hands.say(f"called: {', '.join(f'{many} {what}' for what, many in settled.items())}")

    def _call_off(self) -> None:
        hands = self._hands
        dialog = hands.see(CallOffDialog)
        hands.tab_to(dialog.reason)
        hands.write("医生生病")
        hands.press(Key.Key_Return, CTRL)
        hands.gone(dialog)

    def _tries(self, number: int) -> list[str]:
        wanted = "SELECT outcome FROM visit_try WHERE appointment_id = ? ORDER BY id"
        return [outcome for (outcome,) in self.ask(wanted, number)]

    def _check_settled(self) -> None:
        staff_id, ten = self.doctor(ILL), datetime.combine(self.today, time(10))
        still = [
            visit.customer
            for visit in self.day(self.today)
            if visit.staff_id == staff_id and visit.status.expected and visit.start_at >= ten
        ]
        must(not still, f"nobody is booked with {ILL} any more, not {still}")
