"""Recurring visits: the rule, the plan with conflicts first, a decision on each line."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments import queries, service
from clinic_desk.desk.appointments.forms import VisitForm
from clinic_desk.desk.appointments.records import Appointment, Series
from clinic_desk.desk.appointments.recurring import Rule, Unit
from clinic_desk.ui.appointments.series.dialog import SeriesDialog
from clinic_desk.ui.appointments.series.lines import Decision
from clinic_desk.ui.appointments.series.plan_table import plan_columns
from tests.ui.appointments.made_up import DAY, at

Key, Mod = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
FIRST = at("10:00", DAY)


def week(number, clock="10:00"):
    return at(clock, DAY + timedelta(weeks=number))


@pytest.fixture
def series(qtbot, context, clinic):
    """The dialog over a visit of Lu Wei with Dr Li, every week, three times."""
    made = []

    def show(*, count=3, every=1, start=FIRST, chair_id=None, doctor=0):
        staff_id = clinic.doctors[doctor] if doctor is not None else None
        form = VisitForm(
            clinic.customers["吕伟"],
            staff_id,
            start,
            30,
            clinic.services["矫正复诊"],
            chair_id=chair_id,
        )
        dialog = SeriesDialog(None, context, form)
        made.append(dialog)
        dialog.rule.every.number.set_value(every)
        dialog.rule.ends.number.set_value(count)
        dialog.replan()
        dialog.open()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    yield show
    for dialog in made:
        if isValid(dialog):
            dialog.done(0)


@pytest.fixture
def crowded(series, booked):
    """Weeks 1 and 2 are taken, week 3 is free."""
    booked("10:00", "曾国强", day=DAY + timedelta(weeks=1))
    booked("10:00", "单小红", day=DAY + timedelta(weeks=2))
    dialog = series(count=4)
    dialog.table.setFocus()
    return dialog


def shown(dialog):
    """What the table says, line by line."""
    model = dialog.table.rows
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def focused():
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def visits(context):
    with context.database.reading() as session:
        found = session.query(Appointment).filter(Appointment.series_id.is_not(None))
        return [queries.visit(session, one.id) for one in found.order_by(Appointment.start_at)]


def test_orthodontics_is_what_it_begins_with(qtbot, context, clinic):
    form = VisitForm(clinic.customers["吕伟"], clinic.doctors[0], FIRST, 15)
    dialog = SeriesDialog(None, context, form)
    qtbot.addWidget(dialog)
    assert dialog.rule.rule == Rule(4, Unit.WEEK, frozenset({4}), count=12)
    assert dialog.summary.text() == "12 visit(s)"
    assert [line.start_at for line in dialog.lines.rows] == [week(4 * n) for n in range(12)]
    assert "吕伟 · 李医生 · Today 10:00 · 15 min" in _texts(dialog)


def _texts(dialog):
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in dialog.findChildren(QLabel)]


def test_a_free_series_is_saved_by_one_key(qtbot, series, context):
    dialog = series()
    heard = []
    dialog.saved.connect(lambda *said: heard.append(said))
    qtbot.keyClick(focused(), Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    made = visits(context)
    assert [one.start_at for one in made] == [week(0), week(1), week(2)]
    assert heard == [([one.id for one in made], week(0))]
    with context.database.reading() as session:
        kept = session.get_one(Series, made[0].series_id)
        assert Rule.from_json(kept.rule) == Rule(1, Unit.WEEK, frozenset({4}), count=3)
    assert context.database.undoable == "Book recurring visits"


def test_conflicts_stand_first_with_their_sentence_and_what_is_free(crowded):
    assert shown(crowded) == [
        ["2026-11-27 Fri", "10:00", "Conflict", "Fri 11-27 10:30",
         "李医生 has 曾国强 from 10:00 to 10:30 then."],
        ["2026-12-04 Fri", "10:00", "Conflict", "Fri 12-04 10:30",
         "李医生 has 单小红 from 10:00 to 10:30 then."],
        ["2026-11-20 Fri", "10:00", "Free", "", ""],
        ["2026-12-11 Fri", "10:00", "Free", "", ""],
    ]  # fmt: skip
    assert crowded.summary.text() == "4 visit(s), 2 to decide"
    assert crowded.table.chosen().id == 1


def test_nothing_is_saved_before_every_conflict_is_decided(qtbot, crowded, context):
    qtbot.mouseClick(crowded.save_button, LEFT)
    assert crowded.isVisible()
    assert "Decide on every conflict" in crowded.refusal
    assert visits(context) == []
    assert crowded.table.hasFocus()


def test_each_conflict_is_decided_by_a_key(qtbot, crowded, context):
    qtbot.keyClick(crowded.table, Key.Key_P)
    assert crowded.table.chosen().id == 2
    qtbot.keyClick(crowded.table, Key.Key_K)
    assert crowded.bar.reason.hasFocus()
    qtbot.keyClick(focused(), Key.Key_Return)
    assert "why" in crowded.bar.wrong
    qtbot.keyClicks(focused(), "only Fridays")
    qtbot.keyClick(focused(), Key.Key_Return)
    assert crowded.bar.isHidden()
    assert crowded.table.hasFocus()
    assert crowded.summary.text() == "4 visit(s), 1 moved, 1 kept"
    assert [row[2:] for row in shown(crowded)[:2]] == [
        ["Moved", "", "Instead of Fri 11-27 10:00"],
        ["Kept", "", "only Fridays · 李医生 has 单小红 from 10:00 to 10:30 then."],
    ]
    qtbot.keyClick(crowded.table, Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not crowded.isVisible())
    assert [one.start_at for one in visits(context)] == [
        week(0), week(1, "10:30"), week(2), week(3),
    ]  # fmt: skip
    with context.database.reading() as session:
        reasons = [one.override_reason for one in session.query(Appointment).order_by("start_at")]
    assert [reason for reason in reasons if reason] == ["only Fridays"]


def test_enter_takes_what_is_offered(qtbot, crowded):
    qtbot.keyClick(crowded.table, Key.Key_Return)
    assert crowded.lines.get(1).start_at == week(1, "10:30")
    qtbot.keyClick(crowded.table, Key.Key_Return)
    assert crowded.lines.get(2).start_at == week(2, "10:30")
    assert crowded.lines.open == []


def test_skipped_visits_are_left_out_and_taken_in_again(qtbot, crowded, context):
    qtbot.keyClick(crowded.table, Key.Key_S)
    qtbot.keyClick(crowded.table, Key.Key_S)
    assert crowded.summary.text() == "2 visit(s), 2 skipped"
    crowded.table.choose(1)
    assert crowded.skip.text() == "Take in again (S)"
    qtbot.keyClick(crowded.table, Key.Key_S)
    assert crowded.summary.text() == "3 visit(s), 1 skipped, 1 to decide"
    assert crowded.lines.get(1).open
    qtbot.keyClick(crowded.table, Key.Key_S)
    qtbot.keyClick(crowded.table, Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not crowded.isVisible())
    assert [one.start_at for one in visits(context)] == [week(0), week(3)]


def test_another_time_is_typed(qtbot, crowded):
    qtbot.keyClick(crowded.table, Key.Key_O)
    bar = crowded.bar
    assert bar.day.hasFocus()
    assert (bar.day.value(), f"{bar.time.value():%H:%M}") == (week(1).date(), "10:30")
    qtbot.keyClicks(bar.day, "11-28")
    qtbot.keyClick(bar.day, Key.Key_Return)
    assert bar.time.hasFocus()
    bar.time.selectAll()
    qtbot.keyClicks(bar.time, "915")
    qtbot.keyClick(bar.time, Key.Key_Return)
    line = crowded.lines.get(1)
    assert (line.start_at, line.decision) == (at("09:15", date(2026, 11, 28)), Decision.MOVED)
    assert crowded.table.chosen().id == 2


def test_another_time_that_is_taken_stays_open(qtbot, crowded):
    crowded.table.choose(1)
    qtbot.keyClick(crowded.table, Key.Key_O)
    bar = crowded.bar
    bar.day.set_value(week(0).date())
    bar.time.set_value(week(0).time())
    qtbot.mouseClick(bar.take, LEFT)
    line = crowded.lines.get(1)
    assert line.open
    assert str(line.problem) == "李医生 has 吕伟 from 10:00 to 10:30 then."
    assert crowded.lines.get(0).problem is None
    assert line.proposal.at == week(0, "10:30")


def test_what_cannot_be_read_is_said_beside_it(qtbot, crowded):
    qtbot.keyClick(crowded.table, Key.Key_O)
    bar = crowded.bar
    bar.day.setText("2/30")
    qtbot.mouseClick(bar.take, LEFT)
    assert "not a day" in bar.wrong
    bar.day.setText("")
    qtbot.mouseClick(bar.take, LEFT)
    assert bar.wrong == "Enter the day and the time."
    qtbot.keyClick(bar.day, Key.Key_Escape)
    assert bar.isHidden()
    assert crowded.isVisible()
    assert crowded.lines.get(1).open


def test_back_at_its_own_time_it_is_as_planned(qtbot, series):
    dialog = series()
    dialog.table.choose(1)
    dialog.lines.put(1, week(1, "11:00"))
    assert dialog.lines.get(1).decision is Decision.MOVED
    dialog.lines.put(1, week(1))
    assert dialog.lines.get(1).decision is Decision.AS_PLANNED


def test_what_no_reason_overcomes_cannot_be_kept(qtbot, series, booked, context, clinic):
    other = VisitForm(
        clinic.customers["曾国强"], clinic.doctors[1], week(1), 30, chair_id=clinic.chairs[0]
    )
    context.do("Book appointment", lambda act: service.book(act, other))
    dialog = series(chair_id=clinic.chairs[0])
    dialog.table.setFocus()
    line = dialog.table.chosen()
    assert line.id == 1
    assert not dialog.keep.isEnabled()
    qtbot.keyClick(dialog.table, Key.Key_K)
    assert dialog.bar.isHidden()
    dialog.lines.keep(1, "must be")
    assert dialog.lines.get(1).open


def test_a_device_has_no_doctor(series, clinic):
    dialog = series(doctor=None, chair_id=clinic.chairs[1])
    assert any("2号椅" in text for text in _texts(dialog))
    assert dialog.lines.open == []


def test_typing_another_rule_plans_anew(qtbot, series):
    dialog = series()
    number = dialog.rule.ends.number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "5")
    qtbot.waitUntil(lambda: dialog.summary.text() == "5 visit(s)")
    qtbot.mouseClick(dialog.rule.weekdays.days[0], LEFT)
    qtbot.waitUntil(lambda: dialog.lines.rows[1].day.weekday() == 0)
    dialog.rule.every.set_unit(Unit.MONTH)
    qtbot.waitUntil(lambda: dialog.lines.get(1).planned == at("10:00", date(2026, 12, 20)))
    assert dialog.field("weekdays").widget.isHidden()
    assert dialog.lines.get(1).open  # the 20th of December is a Sunday


def test_until_a_day(qtbot, series):
    dialog = series()
    ends = dialog.rule.ends
    ends.set_by_day(by_day=True)
    assert ends.number.isHidden()
    qtbot.waitUntil(lambda: bool(dialog.field("count").refusal))
    assert dialog.summary.text() == "0 visit(s)"
    ends.day.setText("12-10")
    qtbot.waitUntil(lambda: dialog.summary.text() == "3 visit(s)")
    ends.day.setText("2026-11-01")
    qtbot.waitUntil(lambda: "No visit falls before" in dialog.field("count").refusal)


@pytest.mark.parametrize(
    ("every", "count", "field", "sentence"),
    [
        (0, 3, "every", "every 1 to 99"),
        (1, 105, "count", "1 to 104"),
        (99, 104, "count", "within 10 years"),
    ],
)
def test_a_rule_that_is_nonsense_is_refused_at_its_field(
    qtbot, series, context, every, count, field, sentence
):
    dialog = series(every=every, count=count)
    assert sentence in dialog.field(field).refusal
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert sentence in dialog.field(field).refusal
    assert dialog.isVisible()
    assert visits(context) == []


def test_what_is_typed_and_booked_at_once_is_what_is_booked(qtbot, series, context):
    dialog = series()
    number = dialog.rule.ends.number
    number.setFocus()
    number.selectAll()
    qtbot.keyClicks(number, "2")
    qtbot.keyClick(number, Key.Key_Return, Mod.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(visits(context)) == 2


def test_a_time_that_is_taken_meanwhile_is_told(qtbot, series, booked, context):
    dialog = series()
    booked("10:00", "曾国强", day=DAY + timedelta(weeks=1))
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert "Decide on every conflict" in dialog.refusal
    assert dialog.lines.open[0].id == 1
    assert visits(context) == []


def test_a_reason_holds_for_what_it_was_given_for(crowded, booked, context):
    crowded.lines.keep(1, "urgent")
    crowded.lines.look_again()
    assert not crowded.lines.get(1).open
    there = context.read(lambda session: queries.day_book(session, week(1).date())).visits[0]
    context.do(
        "Cancel appointment", lambda act: service.cancel(act, there.id, version=1, reason="病")
    )
    booked("10:00", "单乐乐", day=week(1).date())
    crowded.lines.look_again()
    line = crowded.lines.get(1)
    assert line.open
    assert (line.reason, line.decision) == ("", Decision.AS_PLANNED)
    assert "单乐乐" in str(line.problem)


def test_all_skipped_is_nothing_to_book(qtbot, series):
    dialog = series(count=1)
    dialog.table.choose(0)
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Key.Key_S)
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert "Keep at least one" in dialog.refusal


def test_decisions_are_not_thrown_away_unasked(qtbot, crowded):
    qtbot.keyClick(crowded.table, Key.Key_S)
    qtbot.keyClick(crowded.table, Key.Key_Escape)
    assert crowded.isVisible()
    qtbot.mouseClick(crowded._discard.discard, LEFT)
    assert not crowded.isVisible()


def test_the_next_year_is_said(context):
    from clinic_desk.ui.appointments.series.lines import Line

    day, *_ = plan_columns(Catalogue("zh_CN"), lambda: DAY)
    assert day.text(Line(0, week(52), week(52))) == "2027-11-19 周五"


def test_tab_goes_from_the_rule_to_the_list_and_on(qtbot, crowded):
    crowded.rule.ends.number.setFocus()
    crowded.focusNextChild()
    assert focused() is crowded.table
    crowded.focusNextChild()
    assert focused().text() == "Keep… (K)"
