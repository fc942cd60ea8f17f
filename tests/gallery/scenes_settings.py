"""Settings, before anybody signed in, and the first run."""

from clinic_desk.base.paths import Paths
from clinic_desk.desk.clinic import queries as clinic
from clinic_desk.desk.staff import queries as staff
from clinic_desk.ui.shell.first_run_form import RECEPTIONIST, FirstRunForm, Person
from tests.gallery.stage import SIZE, Stage

SECTIONS = ("hours", "staff", "services", "appointments", "evening")


def settings(stage: Stage) -> None:
    from clinic_desk.ui.settings.page import SettingsPage
    from clinic_desk.ui.settings.service_dialog import ServiceDialog
    from clinic_desk.ui.settings.staff_dialog import StaffDialog
    from clinic_desk.ui.settings.staff_hours import DaysOffDialog, StaffHoursDialog
    from clinic_desk.ui.settings.year_dialog import YearDialog

    with stage.frame() as frame:
        page = frame.show_page("settings")
        assert isinstance(page, SettingsPage)
        for name in SECTIONS:
            page.show_section(name)
            stage.shoot(frame, f"settings-{name}")
        stage.shoot_dialog(YearDialog(page, stage.context), "year")
        service = next(one for one in stage.context.read(clinic.services) if one.prepare)
        stage.shoot_dialog(ServiceDialog(page, stage.context, service), "service")
        doctor = stage.context.read(staff.providers)[0]
        row = next(one for one in stage.context.read(staff.staff) if one.id == doctor.id)
        for make, name in (
            (StaffDialog, "staff"),
            (StaffHoursDialog, "staff-hours"),
            (DaysOffDialog, "days-off"),
        ):
            stage.shoot_dialog(make(page, stage.context, row), name)


def door(stage: Stage) -> None:
    """Before anybody signed in."""
    from clinic_desk.ui.shell.door import Door
    from clinic_desk.ui.shell.sign_in import SignInPage

    known = stage.context
    door = Door(known.database, known.words, known.clock, known.paths, "晨曦口腔")
    page = SignInPage(door)
    page.resize(*SIZE)
    page.show()
    stage.shoot(page, "sign-in")
    stage.put_away(page)


def first_run(stage: Stage) -> None:
    """Staff and hours; nothing is written: no step asks for the file before the last."""
    from clinic_desk.ui.shell.first_run import FirstRun
    from clinic_desk.ui.shell.first_run_write import NewFile

    held = FirstRunForm(stage.look.language, name="晨曦口腔", owner="林晨", no_pin=True)
    held.people = [Person("陈医生"), Person("小周", RECEPTIONIST)]
    never = Paths.within(stage.context.paths.data / "never")
    page = FirstRun(held, stage.context.words, NewFile(never, stage.context.clock))
    page.resize(*SIZE)
    page.show()
    for _ in range(3):
        page.go_on()
    stage.shoot(page, "first-run-staff")
    stage.put_away(page)


SCENES = (settings, door, first_run)
