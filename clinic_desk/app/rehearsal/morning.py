"""The first morning of a clinic that moves in: first run, a customer list, the phone, a visit,
its bill, a mistake taken back. Each step holds what it sees against what it must be.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit

from clinic_desk.app.program import Program
from clinic_desk.app.rehearsal.hands import ALT, CTRL, GaveUp, Hands, Key, must
from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.fees import queries as fees
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.jobs.sample_workbook import Expected, clinic_workbook
from clinic_desk.ui.appointments.booking.dialog import VisitDialog
from clinic_desk.ui.appointments.page import AppointmentsPage
from clinic_desk.ui.appointments.waiting_list.break_dialog import BreakDialog
from clinic_desk.ui.customers.import_check import CheckPage
from clinic_desk.ui.customers.import_columns import ColumnsPage
from clinic_desk.ui.customers.import_dialog import ImportDialog
from clinic_desk.ui.customers.import_file import FilePage
from clinic_desk.ui.customers.import_result import ResultPage
from clinic_desk.ui.fees.bill_dialog import BillDialog
from clinic_desk.ui.fees.statement_view import StatementDialog
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.shell.choice_cards import ChoiceCards
from clinic_desk.ui.shell.first_run import FirstRun
from clinic_desk.ui.shell.first_run_form import IMPORT
from clinic_desk.ui.shell.first_run_sheet import SheetStep
from clinic_desk.ui.shell.frame import Frame
from clinic_desk.ui.shell.people_edit import PeopleEdit

OWNER_PIN = "2580"
CALLER = "8812"
ITEMS, ANSWERS = 3, 20


@dataclass
class Results:
    """What the morning leaves behind, for whoever checks it."""

    expected: Expected
    recovery_code: str = ""
    bill: str = ""


class Morning:
    """Works in ``program``'s window; files go to ``out``."""

    def __init__(self, program: Program, hands: Hands, out: Path) -> None:
        self._program, self._hands, self._out = program, hands, out
        self.workbook = out / "customers-to-import.xlsx"
        self.problems = out / "rows-to-correct.xlsx"
        self.results = Results(clinic_workbook(self.workbook))
        self._visits: list[int] = []

    @property
    def _frame(self) -> Frame:
        frame = self._program.frame
        must(frame, "somebody is signed in")
        assert frame is not None  # noqa: S101 - said just now
        return frame

    @property
    def _context(self) -> Context:
        return self._frame.context

    def work(self) -> Results:
        """All of it, in order."""
        self.first_run()
        self.bring_customers()
        self.answer_the_phone()
        self.second_caller()
        self.treat()
        self.bill()
        self.take_back_a_mistake()
        return self.results

    def first_run(self) -> None:
        hands = self._hands
        wizard = hands.see(FirstRun)
        hands.click(wizard.language.cards.card("zh_CN"))
        wizard = hands.see(FirstRun)
        hands.picture("first-run-language")
        hands.press(Key.Key_Return, CTRL)
        self._fields(wizard, name="晨曦口腔", phone="0571-88886666", address="人民路18号2楼")
        hands.picture("first-run-clinic")
        hands.press(Key.Key_Return, CTRL)
        self._fields(wizard, owner="顾晨", pin=OWNER_PIN, again=OWNER_PIN)
        hands.picture("first-run-owner")
        hands.press(Key.Key_Return, CTRL)
        people = hands.see(PeopleEdit)
        for place, name in enumerate(("李医生", "小陈")):
            hands.fill(people.name_field(place), name)
        hands.press(Key.Key_Return, CTRL)
        hands.click(hands.see(ChoiceCards).card(IMPORT))
        hands.picture("first-run-customers")
        hands.press(Key.Key_Return, CTRL)
        sheet = hands.see(SheetStep)
        hands.picture("first-run-recovery")
        hands.save_as(self._out / "recovery-sheet.pdf", lambda: hands.click(sheet.save))
        self.results.recovery_code = sheet.code
        hands.fill(sheet.group, sheet.code.rpartition("-")[2])
        hands.press(Key.Key_Return, CTRL)
        hands.until("Today after the first run", lambda: self._program.frame)
        hands.say("first run: done, recovery sheet saved")

    def _fields(self, wizard: FirstRun, **texts: str) -> None:
        for name, text in texts.items():
            edit = wizard.step.findChild(QLineEdit, name)
            if edit is None:
                raise GaveUp(f"no field {name}")
            self._hands.fill(edit, text)

    def bring_customers(self) -> None:
        """The import opens by itself, because the first run was told so."""
        hands, expected = self._hands, self.results.expected
        dialog = hands.see(ImportDialog)
        hands.save_as(self.workbook, lambda: hands.click(hands.see(FilePage).button))
        hands.see(ColumnsPage)
        hands.picture("import-columns")
        hands.press(Key.Key_Return)
        page = hands.see(CheckPage)
        hands.picture("import-check")
        hands.save_as(self.problems, lambda: hands.click(page.save_button))
        hands.until("the rows to correct", self.problems.exists)
        page = hands.see(CheckPage)
        hands.press(Key.Key_Return)
        hands.see(ResultPage)
        hands.picture("import-result")
        hands.press(Key.Key_Escape)
        hands.gone(dialog)
        count = len(self._context.read(customers.all_numbers))
        must(count == expected.good, f"{expected.good} customers are there, not {count}")
        hands.say(f"import: {count} customers, {expected.unusable} rows to correct")

    def answer_the_phone(self) -> None:
        """Four digits; the child, not the mother; the next free half hour; no mouse."""
        dialog = self._call(CALLER, self.results.expected.family[1])
        self._hands.picture("booking")
        self._visits.append(self._take_first_free(dialog))
        row = self._visit(self._visits[0])
        must(row.customer == self.results.expected.family[1], "the right one of the family")
        must(row.minutes == 30, "half an hour")  # noqa: PLR2004 - as the caller was told
        self._hands.say(f"booked: {row.customer} {row.start_at:%m-%d %H:%M}")

    def _call(self, typed: str, name: str) -> VisitDialog:
        """Search, go to the right line, book for them."""
        hands, search = self._hands, self._frame.search
        hands.press(Key.Key_K, CTRL)
        must(search.hasFocus(), "Ctrl+K goes to the search field")
        hands.write(typed)
        hands.until("answers", search.answers.isVisible)
        hit = search.answers.chosen()
        for _ in range(ANSWERS):
            if hit is not None and hit.title == name:
                break
            hands.press(Key.Key_Down)
            hit = search.answers.chosen()
        must(hit is not None and hit.title == name, f"{name} is found by {typed}")
        hands.picture("search")
        hands.press(Key.Key_Return, CTRL)
        return hands.see(VisitDialog)

    def _take_first_free(self, dialog: VisitDialog) -> int:
        booked: list[int] = []

        def keep(number: int, _start: object) -> None:
            booked.append(number)

        dialog.saved.connect(keep)
        self._hands.press(Key.Key_1, ALT)
        self._hands.press(Key.Key_Return)
        self._hands.gone(dialog)
        must(booked, "the visit is booked")
        return booked[0]

    def second_caller(self) -> None:
        """Somebody wants the very same time: the window asks; another time is taken."""
        first = self._visit(self._visits[0])
        dialog = self._call("单晓燕", "单晓燕")
        dialog.fields.show_place(first.start_at, first.staff_id, first.minutes)
        self._hands.press(Key.Key_Return, CTRL)
        self._hands.until("the question", lambda: dialog.refusal)
        must(first.customer in dialog.refusal, "the sentence names who is in the way")
        self._hands.picture("conflict")
        self._hands.say(f"asked: {dialog.refusal}")
        self._visits.append(self._take_first_free(dialog))
        second = self._visit(self._visits[1])
        must(second.start_at >= first.end_at or second.staff_id != first.staff_id, "another time")

    def treat(self) -> None:
        """Arrived, in treatment, done: a key each, on the board."""
        hands = self._hands
        page = self._open_visit(self._visits[0])
        for key, status in (
            (Key.Key_A, AppointmentStatus.ARRIVED),
            (Key.Key_S, AppointmentStatus.IN_TREATMENT),
            (Key.Key_D, AppointmentStatus.DONE),
        ):
            hands.press(key)
            must(self._visit(self._visits[0]).status is status, f"marked {status.value}")
            must(page.board.hasFocus(), "the board keeps the keys")
        hands.picture("book")
        hands.say("visit: arrived, in treatment, done")

    def _open_visit(self, number: int) -> AppointmentsPage:
        self._frame.show_appointment(number)
        page = self._hands.see(AppointmentsPage)
        self._hands.settle()
        return page

    def bill(self) -> None:
        """Three items, ten per cent off, paid by WeChat and cash; printed to a file."""
        hands = self._hands
        hands.press(Key.Key_Dollar)
        dialog = hands.see(BillDialog)
        for item in self._context.read(fees.prices)[:ITEMS]:
            hands.go(dialog.lines.editor.pick)
            hands.write(item.code)
            hands.press(Key.Key_Return)
            hands.press(Key.Key_Return)
        must(len(dialog.draft.lines) == ITEMS, "three items")
        hands.fill(dialog.discount, "10%")
        reason = dialog.findChild(QComboBox, "discount_reason")
        if reason is None:
            raise GaveUp("no field for the reason")
        hands.fill(reason, "老客户优惠")
        hands.press(Key.Key_F6)
        hands.write("10")
        hands.press(Key.Key_F5)
        hands.picture("bill")
        hands.press(Key.Key_Return, CTRL)
        hands.gone(dialog)
        shown = hands.see(StatementDialog)
        hands.picture("statement")
        hands.save_as(self._out / "statement.pdf", shown.preview.save_as)
        row = self._context.read(lambda s: fees.bills_of_day(s, self._program.clock().date()))[0]
        paper = self._context.read(lambda s: fees.statement(s, row.id, self._program.clock()))
        ways = [one.way for one in paper.paid]
        must(ways == [PaymentWay.WECHAT, PaymentWay.CASH], "paid by WeChat and cash")
        must(row.owed_fen == 0 and paper.discount_fen > 0, "paid in full, with a discount")
        self.results.bill = row.number
        hands.press(Key.Key_Escape)
        hands.gone(shown)
        hands.say(f"bill: {row.number}, {row.total_fen / 100:.2f} yuan, statement saved")

    def take_back_a_mistake(self) -> None:
        """The wrong visit is cancelled, and Ctrl+Z brings it back."""
        hands, number = self._hands, self._visits[1]
        self._open_visit(number)
        hands.press(Key.Key_C)
        dialog = hands.see(BreakDialog)
        reason = dialog.findChild(QLineEdit, "reason")
        if reason is None:
            raise GaveUp("no field for the reason")
        hands.fill(reason, "来电取消")
        hands.press(Key.Key_Return, CTRL)
        hands.gone(dialog)
        must(not self._visit(number).status.live, "cancelled")
        hands.picture("cancelled")
        hands.press(Key.Key_Z, CTRL)
        hands.until("the undo", lambda: self._visit(number).status is AppointmentStatus.BOOKED)
        hands.picture("undone")
        hands.say("undo: the cancelled visit is back")

    def _visit(self, number: int) -> appointments.VisitRow:
        found = self._context.read(lambda session: appointments.visit(session, number))
        if found is None:
            raise GaveUp(f"visit {number} is gone")
        return found


def look_at_pages(program: Program, hands: Hands, clinic: str) -> None:
    """A picture of every page, gone to by its key, and of a customer's card."""
    from clinic_desk.ui.shell.pages import PAGES

    frame = program.frame
    if frame is None:
        raise GaveUp("nobody is signed in")
    for place, entry in enumerate(PAGES):
        hands.press(Key(Key.Key_1.value + place), CTRL)
        must(frame.page_name == entry.name, f"Ctrl+{place + 1} opens {entry.name}")
        hands.picture(f"{clinic}-{entry.name}")
    frame.show_customer(frame.context.read(customers.all_numbers)[0])
    hands.picture(f"{clinic}-card")
