"""From nothing to Today, by keys, in Chinese and English; and what interrupts it."""

import json
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.paths import Paths, resources
from clinic_desk.desk.calendar import queries as calendar
from clinic_desk.desk.calendar.hours import Window
from clinic_desk.desk.calendar.records import HolidayPolicy
from clinic_desk.desk.clinic import queries as clinic
from clinic_desk.desk.clinic.records import ClinicKind
from clinic_desk.desk.fees import queries as fees
from clinic_desk.desk.staff import queries as staff
from clinic_desk.desk.staff.records import Role
from clinic_desk.storage import keys, opening
from clinic_desk.ui.kit.routes import OpenCustomer
from clinic_desk.ui.shell.first_run import FirstRun
from clinic_desk.ui.shell.first_run_form import (
    KINDS,
    MON_FRI,
    MON_SAT,
    POLICIES,
    SEVEN_DAYS,
    WEEKS,
    FirstRunForm,
    Person,
    beginning,
)
from clinic_desk.ui.shell.first_run_staff import StaffStep
from clinic_desk.ui.shell.first_run_write import NewFile, write
from clinic_desk.ui.shell.frame import Frame
from clinic_desk.ui.shell.sign_in import SignInPage

ENTER = Qt.Key.Key_Return
ALT = Qt.KeyboardModifier.AltModifier


def sheet_text(page: FirstRun, to: Path) -> str:
    """Save the sheet as its button does, and read the paper."""
    page.sheet.save_to(to)
    return PdfReader(BytesIO(to.read_bytes())).pages[0].extract_text()


def last_group(page: FirstRun, folder: Path) -> str:
    """As the person finds it: on the sheet, not on the screen."""
    text = "".join(sheet_text(page, folder / "sheet.pdf").split())
    code = page.sheet.code
    assert all(group in text for group in code.split("-"))
    return code.rpartition("-")[2]


def through(seat, folder: Path, customers: str = "empty") -> None:
    """The whole first run, typed as fast as one can."""
    page = seat.shown
    seat.press(ENTER)
    seat.write("晨曦口腔")
    for _ in range(2):
        seat.press(ENTER)
    seat.write("0571-88886666")
    seat.press(ENTER)
    seat.write("人民路18号2楼")
    seat.press(ENTER)
    seat.press(ENTER)
    seat.write("顾院长")
    seat.press(ENTER)
    seat.press(ENTER)
    seat.write("2580")
    seat.press(ENTER)
    seat.write("2580")
    seat.press(ENTER)
    assert page.step is page.steps[3], page.step.fields.fields
    people = page.step._people
    people.name_field(0).setFocus()
    seat.write("李医生")
    people.name_field(1).setFocus()
    seat.write("小陈")
    people.pin_field(1).setFocus()
    seat.write("1357")
    page.go_on()
    page.step.cards.set_value(customers)
    seat.press(ENTER)
    assert page.step is page.sheet
    page.sheet.group.setFocus()
    seat.write(last_group(page, folder))
    seat.press(ENTER)


def test_in_chinese_from_nothing_to_today(start, paths: Paths, tmp_path):
    seat = start(paths, "zh_CN")
    assert isinstance(seat.shown, FirstRun)
    assert not paths.database.exists()
    through(seat, tmp_path)
    assert isinstance(seat.shown, Frame)
    assert seat.frame.page_name == "today"
    context = seat.program.context
    assert context.desk.actor.name == "顾院长"
    assert context.words.language == "zh_CN"
    assert not context.database.undoable
    with context.database.reading() as session:
        head = clinic.clinic(session)
        assert (head.name, head.kind, head.language) == ("晨曦口腔", ClinicKind.DENTAL, "zh_CN")
        assert (head.phone, head.address) == ("0571-88886666", "人民路18号2楼")
        week = calendar.week(session)
        assert week == dict.fromkeys(range(7), (Window(540, 720), Window(810, 1080)))
        people = [(one.name, one.role, one.provider, one.has_pin) for one in staff.staff(session)]
        assert people == [
            ("顾院长", Role.OWNER, False, True),
            ("李医生", Role.CLINICIAN, True, False),
            ("小陈", Role.DESK, False, True),
        ]
        assert "洁牙" in [one.name for one in clinic.services(session)]
        assert "超声洁牙" in [one.name for one in fees.prices(session)]
    seat.program.end()
    again = start(paths, "zh_CN")
    assert isinstance(again.shown, SignInPage)
    again.write("2580")
    again.press(ENTER)
    assert isinstance(again.shown, Frame)


def test_the_language_switches_at_once_and_keeps_what_was_typed(start, paths, qtbot):
    seat = start(paths, "en")
    page = seat.shown
    assert page.next.text() == "&Next"
    page.go_on()
    page.step.fields.field("name").widget.setText("Dawn Dental")
    page.go_back()
    page.language.cards.setFocus()
    seat.press(Qt.Key.Key_Up)
    assert seat.shown is not page
    assert seat.program.words.language == "zh_TW"
    seat.activate()
    seat.press(Qt.Key.Key_1)
    assert seat.program.words.language == "zh_CN"
    seat.shown.go_on()
    assert seat.shown.step.fields.field("name").typed() == "Dawn Dental"
    assert seat.program.settings.language == "zh_CN"


def test_each_step_says_beside_its_field_what_is_missing(start, paths):
    seat = start(paths)
    page = seat.shown
    page.go_on()
    page.go_on()
    assert page.step.fields.field("name").refusal.startswith("Enter the clinic's name")
    seat.write("Dawn")
    assert page.step.fields.field("name").refusal == ""
    page.go_on()
    page.go_on()
    assert page.step.fields.field("owner").refusal == "Enter a name."
    seat.write("Gu")
    page.go_on()
    assert "4 to 12 digits" in page.step.fields.field("pin").refusal
    page.step._pin.setText("1111")
    page.go_on()
    assert "not all the same" in page.step.fields.field("pin").refusal
    page.step._pin.setText("2580")
    page.go_on()
    assert "not the same" in page.step.fields.field("again").refusal
    page.step._again.setText("2580")
    page.go_on()
    hours = page.step.fields.field("hours")
    for wrong in ("nine to five", "18:00-09:00", "closed"):
        hours.widget.setText(wrong)
        page.go_on()
        assert hours.refusal, wrong
    hours.widget.setText("9-12")
    people = page.step._people
    people.name_field(0).setText("Dr Li")
    people.pin_field(0).setText("123")
    page.go_on()
    assert "4 to 12 digits" in page.step.fields.field("pin").refusal
    assert people.pin_field(0).hasFocus()
    assert not seat.program.paths.database.exists()


def test_back_keeps_everything(start, paths, qtbot):
    seat = start(paths)
    page = seat.shown
    page.go_on()
    for name, text in (("name", "Dawn"), ("phone", "138 0000 1111"), ("address", "1 Road")):
        page.step.fields.field(name).widget.setText(text)
    page.step._kind.set_value("aesthetic")
    page.step._insured.setChecked(True)
    seat.press(Qt.Key.Key_B, ALT)
    qtbot.waitUntil(lambda: page.step is page.language)
    page.go_on()
    assert page.step.fields.field("name").typed() == "Dawn"
    assert page.step._kind.value() == "aesthetic"
    page.go_on()
    page.step._owner.setText("Gu")
    page.step._none.setChecked(True)
    assert not page.step._pin.isEnabled()
    page.go_on()
    assert page.step._hours.text() == beginning("aesthetic", "en").hours
    page.step._hours.setText("10-20")
    page.step._week.setCurrentIndex(2)
    page.go_back()
    page.go_back()
    page.step._kind.set_value("private")
    page.go_on()
    page.go_on()
    assert page.step._hours.text() == "10-20"
    assert page.step._week.currentIndex() == 2
    assert page.held.insured


def holidays_shown(step) -> tuple[str, bool]:
    return POLICIES[step._holidays.currentIndex()], step._make_up.isChecked()


def test_holidays_nobody_changed_follow_the_days(start, paths):
    page = start(paths).shown
    page._show(3)
    step = page.step
    assert holidays_shown(step) == ("spring", False)
    assert step._make_up.isHidden()
    step._week.setCurrentIndex(WEEKS.index(MON_SAT))
    assert holidays_shown(step) == ("all", True)
    assert not step._make_up.isHidden()
    step._holidays.setCurrentIndex(POLICIES.index("never"))
    step._holidays.activated.emit(step._holidays.currentIndex())
    step._make_up.click()
    step._week.setCurrentIndex(WEEKS.index(SEVEN_DAYS))
    assert holidays_shown(step) == ("never", False)
    step._week.setCurrentIndex(WEEKS.index(MON_SAT))
    step.keep()
    assert (page.held.holidays, page.held.make_up) == ("never", False)
    page._show(2)
    page._show(3)
    assert holidays_shown(page.step) == ("never", False)


def test_holidays_are_kept_over_another_language(start, paths):
    held = FirstRunForm("zh_CN", days=MON_FRI, holidays="spring", make_up=False)
    step = StaffStep(held, Catalogue("zh_CN"))
    step.entered()
    step.keep()
    assert (held.holidays, held.make_up) == ("spring", False)


@pytest.mark.parametrize(
    ("days", "holidays", "make_up", "kept"),
    [
        ((), "", None, ("spring", False)),
        (SEVEN_DAYS, "all", None, ("all", False)),
        (MON_SAT, "", None, ("all", True)),
        (MON_SAT, "never", False, ("never", False)),
        (MON_FRI, "spring", True, ("spring", True)),
    ],
)
def test_holidays_are_written_and_the_notices_are_there(
    paths, clock, days, holidays, make_up, kept
):
    file = NewFile(paths, clock)
    file.code()
    form = FirstRunForm("en", name="X", owner="Y", no_pin=True, days=days)
    form.holidays, form.make_up = holidays, make_up
    write(file.opened, form)
    with file.opened.database.reading() as session:
        policy, opens = calendar.policy(session)
        assert (policy.value, opens) == kept
        assert 2026 in calendar.published(session)
        found = calendar.clinic_calendar(session)
        closed = not found.on(date(2026, 10, 1))
        assert closed is (kept[0] == "all")
        assert bool(found.on(date(2026, 2, 16))) is (kept[0] == "never")
    file.close()


def test_the_policies_are_those_of_the_calendar():
    assert tuple(HolidayPolicy) == POLICIES


def test_hours_nobody_changed_follow_the_kind(start, paths):
    page = start(paths).shown
    page.held.name, page.held.owner, page.held.no_pin = "Dawn", "Gu", True
    for kind in KINDS:
        page._show(1)
        page.step._name.setText("Dawn")
        page.step._kind.set_value(kind)
        page.go_on()
        page.step._owner.setText("Gu")
        page.step._none.setChecked(True)
        page.go_on()
        usual = beginning(kind, "en")
        assert page.step._hours.text() == usual.hours
        assert str(len(usual.services)) in page.step._note.text()
        page.step.keep()
    assert page.held.days == ()


def test_people_are_added_and_taken_away(start, paths, qtbot):
    page = start(paths).shown
    page._show(3)
    people = page.step._people
    qtbot.mouseClick(people.more, Qt.MouseButton.LeftButton)
    assert people.name_field(2).hasFocus()
    people.name_field(2).setText("王医生")
    qtbot.mouseClick(people._lines[0].drop, Qt.MouseButton.LeftButton)
    page.step.keep()
    assert [one.name for one in page.held.named_people] == ["王医生"]


def test_the_sheet_cannot_be_skipped(start, paths, tmp_path):
    seat = start(paths)
    page = seat.shown
    page.held.name = "Dawn"
    page._show(5)
    shown = [label.text() for label in page.sheet._shown.findChildren(_label())]
    assert shown[:5] == page.sheet.code.split("-")[:5]
    assert page.sheet.code.split("-")[5] not in shown
    for wrong in ("", "ABCDE", page.sheet.code.split("-")[0]):
        page.sheet.group.setText(wrong)
        page.go_on()
        assert "not the last group" in page.step.fields.field("group").refusal
    assert isinstance(seat.shown, FirstRun)
    assert "Dawn" in sheet_text(page, tmp_path / "sheet.pdf")
    assert page.sheet._done.text() == "Saved."


def test_the_last_group_is_read_as_it_is_written(start, paths, tmp_path):
    seat = start(paths)
    page = seat.shown
    page.held.name, page.held.owner, page.held.no_pin = "Dawn", "Gu", True
    page.held.customers = "empty"
    page._show(5)
    page.sheet.group.setText(f" {page.sheet.code[-5:].lower()} ")
    page.go_on()
    assert isinstance(seat.shown, Frame)


def test_a_sheet_that_cannot_be_saved_says_so(start, paths, tmp_path):
    page = start(paths).shown
    page._show(5)
    page.sheet.save_to(tmp_path / "no such folder" / "sheet.pdf")
    assert page.sheet.paper.notice.text
    assert page.sheet._done.text() == ""


def test_interrupted_after_the_file_was_made_it_begins_again_with_a_new_code(
    start, paths, tmp_path
):
    seat = start(paths)
    seat.shown._show(5)
    first = seat.shown.sheet.code
    assert paths.database.exists()
    seat.program.end()
    seat = start(paths, "zh_CN")
    assert isinstance(seat.shown, FirstRun)
    through(seat, tmp_path)
    assert isinstance(seat.shown, Frame)
    new = keys.Wraps.read(paths.wraps)
    with pytest.raises(keys.RecoveryCodeWrong):
        keys.open_by_code(new, first)


def test_killed_in_the_middle_it_begins_again(start, paths, tmp_path, monkeypatch):
    """A real process, really killed while the sheet is on the screen."""
    script = (
        "import sys, os\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from clinic_desk.app.program import Program\n"
        "from clinic_desk.base.paths import Paths\n"
        "app = QApplication([])\n"
        "program = Program(app, Paths.within(Path(sys.argv[1])), language='en')\n"
        "def there():\n"
        "    program.window.shown._show(5)\n"
        "    print('there', flush=True)\n"
        "program.started.connect(there)\n"
        "program.start()\n"
        "app.exec()\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(paths.data)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout.readline() == "there\n"
    child.kill()
    child.wait()
    child.stdout.close()
    assert paths.database.exists()
    seat = start(paths, "zh_CN")
    assert isinstance(seat.shown, FirstRun)
    through(seat, tmp_path)
    assert isinstance(seat.shown, Frame)


def test_the_import_opens_by_itself(start, paths, tmp_path):
    seat = start(paths, "zh_CN")
    through(seat, tmp_path, "import")
    tops = QApplication.topLevelWidgets()
    shown = [type(w).__name__ for w in tops if isinstance(w, QDialog) and w.isVisible()]
    assert shown == ["ImportDialog"]
    assert seat.frame.page_name == "today"


@pytest.mark.slow
def test_the_demo_is_made_beside_and_opens_at_once(start, tmp_path, monkeypatch, qtbot):
    from clinic_desk.jobs import demo

    monkeypatch.setattr(demo.new_demo, "__kwdefaults__", demo.new_demo.__kwdefaults__ | SMALL)
    paths = Paths.within(tmp_path / "data" / "clinic")
    seat = start(paths)
    qtbot.mouseClick(seat.shown.language.demo, Qt.MouseButton.LeftButton)
    seat.wait_for(Frame)
    assert not paths.database.exists()
    assert (tmp_path / "data" / "demo" / "desk.db").exists()
    assert seat.frame.top.findChild(_chip()).chip.text.startswith("Demo clinic")
    with seat.program.context.database.reading() as session:
        from clinic_desk.desk.customers.queries import all_numbers

        (first, *_) = all_numbers(session)
    seat.program.context.routes.ask(OpenCustomer(first))
    assert seat.frame.customer_id == first
    seat.program.end()
    again = start(Paths.within(tmp_path / "data" / "demo"), demo=True)
    assert isinstance(again.shown, Frame)


def test_the_demo_from_the_list_of_choices(start, paths, monkeypatch):
    asked = []
    page = start(paths).shown
    page.demo_asked.disconnect()
    page.demo_asked.connect(lambda: asked.append(1))
    page._show(4)
    page.step.cards.set_value("demo")
    page.go_on()
    assert asked == [1]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_kind_begins_in_every_language(paths, clock, kind, language):
    file = NewFile(paths, clock)
    file.code()
    form = FirstRunForm(language, name="X", kind=kind, owner="Y", no_pin=True, treats=True)
    form.people = [Person("Z", "manager", "2580"), Person("", "desk")]
    form.chairs = 2
    owner = write(file.opened, form)
    assert owner.name == "Y"
    with file.opened.database.reading() as session:
        usual = beginning(kind, language)
        assert len(clinic.services(session)) == len(usual.services)
        assert len(fees.prices(session)) == len(usual.prices)
        assert [chair.name for chair in clinic.chairs(session)] == ["1", "2"]
        assert sorted(calendar.week(session)) == list(usual.days)
        rows = staff.staff(session)
        assert [(one.name, one.provider, one.has_pin) for one in rows] == [
            ("Y", True, False),
            ("Z", False, True),
        ]
    file.close()


def test_a_refusal_at_the_end_leaves_the_file_empty(paths, clock):
    from clinic_desk.base.errors import DeskError

    file = NewFile(paths, clock)
    file.code()
    with pytest.raises(DeskError):
        write(file.opened, FirstRunForm("en", name="X", owner="", no_pin=True))
    with file.opened.database.reading() as session:
        assert clinic.clinic(session) is None
        assert staff.staff(session) == []
    file.close()
    with opening.open_clinic(paths, clock=clock):
        pass


def test_the_templates_are_whole():
    for kind in KINDS:
        path = resources() / "templates" / f"start_{kind}.json"
        for part in ("services", "prices"):
            for row in json.loads(path.read_text("utf-8"))[part]:
                assert set(row["name"]) == {"zh_CN", "zh_TW", "en"}, row
                assert all(row["name"].values()), row


SMALL = {"customers": 40, "years": 1}


def _label():
    from PySide6.QtWidgets import QLabel

    return QLabel


def _chip():
    from clinic_desk.ui.kit.chips import StatusChip

    return StatusChip
