"""The appointment book: its views, the lists under it, and what is done with one visit."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from clinic_desk.desk.appointments.queries import day_book
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.ui.appointments.board.views import View
from clinic_desk.ui.appointments.freed_time import FreedTime, somebody_could
from clinic_desk.ui.appointments.page import AppointmentsPage
from clinic_desk.ui.kit.routes import Book
from clinic_desk.ui.shell.frame import Frame
from tests.gallery.stage import Stage

TV = (1280, 720)


def book_page(frame: Frame) -> AppointmentsPage:
    page = frame.show_page("appointments")
    assert isinstance(page, AppointmentsPage)
    return page


def views(stage: Stage) -> None:
    """Doctors, chairs, a doctor's week, the month; the last with the visit that was chosen."""
    with stage.frame() as frame:
        page = book_page(frame)
        for view in View:
            page.show_view(view)
            stage.shoot(frame, f"book-{view}")
        page.show_view(View.DOCTORS)
        page.find_free()
        stage.shoot(frame, "book-next-free")
        page.bar.more.click()
        stage.shoot_menu("book-more")


def lists(stage: Stage) -> None:
    """Each list under the board, and the dialogs that belong to it."""
    with stage.frame() as frame:
        page = book_page(frame)
        page.lists.dock.open(page.lists.room.name)
        page.notice.dismiss()
        stage.shoot(frame, "dock-waiting-room")
        waiting = stage.visit(AppointmentStatus.ARRIVED)
        page.lists.room.tell(waiting.id)
        stage.shoot_open("tell")
        page.lists.room.check_in()
        stage.shoot_open("check-in")
        page.lists.dock.open(page.lists.waiting.name)
        stage.shoot(frame, "dock-wait-list")
        page.lists.dock.open(page.lists.moving.name)
        stage.shoot(frame, "dock-to-be-moved")
        page.lists.offer(_freed(stage), at_once=True)
        stage.shoot(frame, "dock-freed")


def check_in(stage: Stage) -> None:
    """Somebody who is booked, and somebody who comes without a booking."""
    from clinic_desk.ui.appointments.waiting_room.check_in import CheckIn

    with stage.frame() as frame:
        booked = stage.visit(AppointmentStatus.CONFIRMED)
        stage.shoot_dialog(CheckIn(frame, stage.context, booked.customer_id), "check-in-booked")
        done = stage.visit(AppointmentStatus.DONE)
        stage.shoot_dialog(CheckIn(frame, stage.context, done.customer_id), "check-in-walk-in")


def booking(stage: Stage) -> None:
    from clinic_desk.ui.appointments.booking.dialog import VisitDialog
    from clinic_desk.ui.appointments.booking.who_dialog import WhoDialog

    with stage.frame() as frame:
        page = book_page(frame)
        visit = stage.visit(AppointmentStatus.BOOKED)
        page.board.choose_visit(visit.id)
        stage.shoot(frame, "book-visit")
        wish = Book(visit.customer_id, visit.staff_id, visit.start_at)
        dialog = VisitDialog(frame, stage.context, wish)
        dialog.open()
        stage.shoot(dialog, "book")
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        stage.shoot(dialog, "book-conflict")
        stage.put_away(dialog)
        stage.shoot_dialog(VisitDialog(frame, stage.context, visit=visit), "visit-edit")
        stage.shoot_dialog(WhoDialog(frame, stage.context, "拔牙"), "who-does-what")


def kept_time(stage: Stage) -> None:
    with stage.frame() as frame:
        page = book_page(frame)
        visit = stage.visit(AppointmentStatus.BOOKED)
        page.board.choose_place(visit.staff_id, visit.end_at)
        QTest.keyClick(page.board, Qt.Key.Key_K)
        stage.shoot_open("block")


def broken(stage: Stage) -> None:
    """A visit that will not be: what then; and a place on the wait list."""
    from clinic_desk.ui.appointments.waiting_list.break_dialog import BreakDialog
    from clinic_desk.ui.appointments.waiting_list.wait_dialog import WaitDialog

    with stage.frame() as frame:
        book_page(frame)
        visit = stage.visit(AppointmentStatus.BOOKED)
        stage.shoot_dialog(BreakDialog(frame, stage.context, visit), "break")
        stage.shoot_dialog(WaitDialog(frame, stage.context, visit=visit), "wait")


def second_screen(stage: Stage) -> None:
    from clinic_desk.ui.appointments.waiting_room.tv import open_screen

    screen = open_screen(stage.context)
    screen.resize(*TV)
    stage.shoot(screen, "second-screen")
    screen.put_away()


def _freed(stage: Stage) -> FreedTime:
    """What a patient cancelled for later today."""
    book = stage.context.read(lambda session: day_book(session, stage.now.date()))
    for visit in book.visits:
        freed = FreedTime(visit.staff_id or 0, visit.start_at, visit.end_at)
        if not visit.status.live and somebody_could(stage.context, freed):
            return freed
    raise LookupError


SCENES = (views, lists, check_in, booking, kept_time, broken, second_screen)
