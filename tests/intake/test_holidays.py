"""The yearly list of holidays as clinics write it, and rubbish in its place."""

from datetime import date, datetime

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.base.errors import DeskError
from clinic_desk.desk.calendar.holidays import HolidayRow
from clinic_desk.desk.calendar.records import HolidayKind
from clinic_desk.intake.holidays import (
    HolidayDayMissing,
    HolidayDayUnclear,
    HolidayKindUnclear,
    HolidayRepeated,
    HolidayTitlesMissing,
    MakeUpOnWeekday,
    parse_holidays,
    read_holidays,
)
from clinic_desk.intake.sheets import Sheet

REST, MAKE_UP = HolidayKind.REST, HolidayKind.MAKE_UP
TITLES = ("日期", "类型", "名称")


def listed(*rows, titles=TITLES):
    return parse_holidays(Sheet("2027", (titles, *rows)))


def test_a_list_with_chinese_titles():
    found = listed(
        ("2027年1月1日", "休", "元旦"),
        ("2027/1/3", "放假", "元旦"),
        (date(2027, 2, 14), "上班", "春节"),
        (datetime(2027, 2, 7, 0, 0), "休", "春节"),
        ("２０２７－０２－２０（周六）", "调休", "春节"),
        ("20270501", "假期", "劳动节"),
        ("46509", "休", "劳动节"),
    )
    assert [(row.day, row.kind, row.name) for row in found.rows] == [
        (date(2027, 1, 1), REST, "元旦"),
        (date(2027, 1, 3), REST, "元旦"),
        (date(2027, 2, 14), MAKE_UP, "春节"),
        (date(2027, 2, 7), REST, "春节"),
        (date(2027, 2, 20), MAKE_UP, "春节"),
        (date(2027, 5, 1), REST, "劳动节"),
        (date(2027, 5, 2), REST, "劳动节"),
    ]
    assert found.problems == ()
    assert found.year == 2027


def test_a_file_in_english_below_a_heading(tmp_path):
    path = tmp_path / "2027.csv"
    path.write_text(
        "Public holidays 2027\nName,Day,Kind,Remark\nNew Year,2027-01-01,Rest,\n"
        "New Year,2027-01-02,make-up,x\n",
        encoding="utf-8",
    )
    found = read_holidays(path)
    assert found.rows == (
        HolidayRow(date(2027, 1, 1), REST, "New Year"),
        HolidayRow(date(2027, 1, 2), MAKE_UP, "New Year"),
    )
    assert found.problems == ()


def test_a_workbook_with_real_dates(tmp_path):
    path = tmp_path / "2027.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, TITLES)
        sheet.write_datetime(1, 0, date(2027, 1, 1), book.add_format({"num_format": "yyyy-mm-dd"}))
        sheet.write_row(1, 1, ("休", "元旦"))
    assert read_holidays(path).rows == (HolidayRow(date(2027, 1, 1), REST, "元旦"),)


def test_problems_name_their_row():
    found = listed(
        ("", "休", "元旦"),
        ("2027-02-30", "休"),
        (),
        ("2027年", "休"),
        ("2027-01-01", "半休"),
        ("2027-01-01", "休"),
        ("2027-01-01", "班"),
        ("2027-01-04", "班"),
    )
    assert [(one.row, type(one.reason), one.fatal) for one in found.problems] == [
        (2, HolidayDayMissing, True),
        (3, HolidayDayUnclear, True),
        (5, HolidayDayUnclear, True),
        (6, HolidayKindUnclear, True),
        (8, HolidayRepeated, True),
        (9, MakeUpOnWeekday, False),
    ]
    assert [row.day for row in found.rows] == [date(2027, 1, 1), date(2027, 1, 4)]


def test_a_list_without_titles_is_refused(tmp_path):
    with pytest.raises(HolidayTitlesMissing):
        listed(("2027-01-01", "休"), titles=("a", "b"))
    path = tmp_path / "list.csv"
    path.write_text("2027-01-01,休\n", encoding="utf-8")
    with pytest.raises(HolidayTitlesMissing, match=r"list\.csv"):
        read_holidays(path)


def test_a_list_without_days_has_no_year():
    assert listed().year is None and listed().rows == ()


CELLS = st.one_of(
    st.text(max_size=20),
    st.dates(),
    st.datetimes(),
    st.sampled_from(["休", "班", "2027-13-01", "99999", "2027-1-1", "0000-01-01", "²⁰²⁷-1-1"]),
)


@given(st.lists(st.lists(CELLS, max_size=4).map(tuple), max_size=12))
def test_rubbish_never_crashes(rows):
    found = listed(*rows)
    days = [row.day for row in found.rows]
    assert len(days) == len(set(days))
    told = {one.row for one in found.problems if one.fatal}
    assert len(days) + len(told) <= len(rows)
    for one in found.problems:
        assert str(one.reason)


@pytest.mark.parametrize("data", [b"", b"\x00\xff\xfe", b"PK\x03\x04", b'"\xe4\xb8'])
def test_a_file_that_is_no_list_is_refused(tmp_path, data):
    path = tmp_path / "any.csv"
    path.write_bytes(data)
    with pytest.raises(DeskError):
        read_holidays(path)


# an open quotation mark and control characters are refused by the reader itself
PLAIN = st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters='"'), max_size=200)


@given(PLAIN)
def test_any_text_below_the_titles_is_read(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("any") / "any.csv"
    listed_so = f"日期,类型,名称\n2027-01-01,休,元旦\n{text}"
    path.write_text(listed_so, encoding="utf-8")
    assert read_holidays(path).rows[0].day == date(2027, 1, 1)
