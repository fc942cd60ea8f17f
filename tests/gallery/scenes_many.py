"""Many visits at once: series, rosters, a doctor away, a power cut, papers of the book."""

from datetime import datetime, time, timedelta

from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.customers import queries as customers
from tests.gallery.scenes_book import book_page
from tests.gallery.stage import Stage

WEEKS = 14
ROSTER = """姓名\t手机\t部门
{known}
钱多多\t13911113333\t销售部
孙小二\t1391111\t销售部
周全\t13911114444\t财务部
吴敏\t13911115555\t财务部
郑和平\t13911116666\t仓库
"""


def series(stage: Stage) -> None:
    """A visit every week at a time that others have on some of the days."""
    from clinic_desk.ui.appointments.series.dialog import SeriesDialog

    with stage.frame() as frame:
        book_page(frame)
        dialog = SeriesDialog(frame, stage.context, _often_taken(stage))
        dialog.rule.every.number.set_value(1)
        dialog.rule.ends.number.set_value(WEEKS)
        dialog.replan()
        dialog.open()
        stage.shoot(dialog, "series")
        dialog.keep.trigger()
        stage.shoot(dialog, "series-keep")
        stage.put_away(dialog)


def roster(stage: Stage) -> None:
    from clinic_desk.ui.appointments.series.batch_dialog import BatchDialog

    with stage.frame() as frame:
        book_page(frame)
        numbers = stage.context.read(customers.all_numbers)[:2]
        found = stage.context.read(lambda session: customers.found(session, numbers))
        known = "\n".join(f"{row.name}\t{row.phone}" for row in found)
        monday = datetime.combine(stage.now.date() + timedelta(3), time(9))
        staff_id = stage.visit(AppointmentStatus.BOOKED).staff_id
        dialog = BatchDialog(frame, stage.context, start_at=monday, staff_id=staff_id)
        dialog.fields.firm.setText("晨光公司")
        dialog.fields.service.setCurrentIndex(1)
        dialog.fields.people.setPlainText(ROSTER.format(known=known))
        dialog.look_again()
        stage.shoot_dialog(dialog, "roster")


def leave(stage: Stage) -> None:
    with stage.frame() as frame:
        page = book_page(frame)
        staff_id = stage.visit(AppointmentStatus.BOOKED).staff_id
        page.lists.moving.enter_leave(staff_id)
        stage.shoot_open("leave")


def power_cut(stage: Stage) -> None:
    from clinic_desk.ui.appointments.catch_up.dialog import CatchUpDialog
    from clinic_desk.ui.appointments.catch_up.lines import FIRST_TIME

    with stage.frame() as frame:
        book_page(frame)
        dialog = CatchUpDialog(frame, stage.context, stage.now.date())
        model = dialog.model
        waited = [row for row, line in enumerate(model.lines) if line.visit.status.expected]
        for row, typed in zip(waited, ("955", "10.05", "halb"), strict=False):
            model.setData(model.index(row, FIRST_TIME), typed)
        stage.shoot_dialog(dialog, "catch-up")


def printing(stage: Stage) -> None:
    from clinic_desk.ui.appointments.printing.dialog import PrintDialog

    with stage.frame() as frame:
        book_page(frame)
        visit = stage.visit(AppointmentStatus.CONFIRMED)
        dialog = PrintDialog(frame, stage.context, day=stage.now.date(), staff_id=visit.staff_id)
        dialog.open()
        stage.wait(0.3)  # pages are drawn beside the window
        stage.shoot(dialog, "print-day")
        stage.put_away(dialog)
        dialog = PrintDialog(frame, stage.context, day=stage.now.date(), visit=visit, kind="slip")
        dialog.open()
        stage.wait(0.3)
        stage.shoot(dialog, "print-slip")
        stage.put_away(dialog)


def _often_taken(stage: Stage) -> VisitForm:
    """A free time of next week that is taken in some of the weeks after."""
    day = stage.now.date() + timedelta(7)
    after = [day + timedelta(weeks=number) for number in range(1, 4)]
    books = [
        stage.context.read(lambda session, on=on: appointments.day_book(session, on))
        for on in after
    ]
    number = stage.context.read(customers.all_numbers)[7]
    visit = next(one for book in books for one in book.visits if one.staff_id is not None)
    start = datetime.combine(day, visit.start_at.time())
    return VisitForm(number, visit.staff_id, start, visit.minutes, visit.service_id)


SCENES = (series, roster, leave, power_cut, printing)
