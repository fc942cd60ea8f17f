"""What is drawn: each scene opens something as a person would and takes its picture."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clinic_desk.desk.appointments.queries import day_book
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.fees import queries as fees
from clinic_desk.ui.shell.pages import PAGES
from tests.gallery import scenes_book, scenes_many, scenes_settings
from tests.gallery.stage import Stage

Key = Qt.Key


def pages(stage: Stage) -> None:
    """Every page of the rail, then the book with a customer's card beside it."""
    with stage.frame() as frame:
        for entry in PAGES:
            frame.show_page(entry.name)
            stage.shoot(frame, f"page-{entry.name}")
        frame.show_page("appointments")
        visit = stage.visit(AppointmentStatus.ARRIVED)
        frame.show_appointment(visit.id)
        frame.show_customer(visit.customer_id)
        stage.shoot(frame, "book-with-card")
        frame.show_customer(_with_priority(stage))
        stage.shoot(frame, "card-priority")
        frame.show_keys()
        stage.shoot(frame, "keys")


def searching(stage: Stage) -> None:
    with stage.frame() as frame:
        frame.show_page("today")
        frame.begin_search()
        digits = stage.context.read(customers.all_numbers)[3]
        phone = stage.context.read(lambda s: customers.found(s, [digits]))[0].phone
        for typed, name in (
            (phone[-4:], "digits"),
            ("zh", "letters"),
            ("预约", "commands"),
            ("拔牙", "doers"),
        ):
            frame.search.setText(typed)
            frame.search.look_up()
            stage.shoot(frame, f"search-{name}")


def private(stage: Stage) -> None:
    with stage.frame() as frame:
        frame.show_page("customers")
        stage.context.desk.private = True
        stage.shoot(frame, "private")
        stage.context.desk.private = False


def customer_dialogs(stage: Stage) -> None:
    from clinic_desk.ui.customers.alert_dialog import AlertDialog
    from clinic_desk.ui.customers.dialog import CustomerDialog

    with stage.frame() as frame:
        number = stage.context.read(customers.all_numbers)[5]
        new = CustomerDialog(stage.context, name="单小红", phone="13800138812", parent=frame)
        stage.shoot_dialog(new, "customer-new")
        known = CustomerDialog(stage.context, customer_id=number, parent=frame)
        stage.shoot_dialog(known, "customer-edit")
        stage.shoot_dialog(AlertDialog(stage.context, number, parent=frame), "alert")


def billing(stage: Stage) -> None:
    from clinic_desk.ui.fees.bill_dialog import BillDialog
    from clinic_desk.ui.fees.statement_view import StatementDialog

    with stage.frame() as frame:
        frame.show_page("fees")
        done = stage.visit(AppointmentStatus.IN_TREATMENT)
        dialog = BillDialog(frame, stage.context, done.customer_id, done.id)
        dialog.open()
        stage.settle()
        for typed in ("jy", "bc", "pz"):
            QTest.keyClicks(dialog.lines.editor.pick, typed)
            QTest.keyClick(dialog.lines.editor.pick, Key.Key_Return)
            QTest.keyClick(dialog.lines.editor.quantity, Key.Key_Return)
        QTest.keyClick(dialog, Key.Key_F6)
        stage.shoot(dialog, "bill")
        stage.put_away(dialog)
        bill = stage.context.read(lambda s: fees.bills_of_day(s, stage.now.date()))[0]
        shown = StatementDialog(frame, stage.context, bill.id)
        shown.open()
        stage.wait(0.6)  # pages are drawn beside the window
        stage.shoot(shown, "statement")
        stage.put_away(shown)


def _with_priority(stage: Stage) -> int:
    """Who is booked today and goes first by what is written on the card."""
    book = stage.context.read(lambda session: day_book(session, stage.now.date()))
    return next(visit.customer_id for visit in book.visits if visit.priorities)


SCENES = (
    *(pages, searching, private, customer_dialogs, billing),
    *scenes_book.SCENES,
    *scenes_many.SCENES,
    *scenes_settings.SCENES,
)
