"""Workbooks read: what is in the cells, as somebody sees it."""

from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_desk.intake.spreadsheet import Cancelled, read_sheets
from tests.intake.workbooks import MAIN, book, parts, row, sheet_entry, written

TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=30
).filter(lambda text: "_x" not in text)
DAYS = st.dates(date(1901, 1, 1), date(2100, 1, 1))
MOMENTS = st.datetimes(datetime(1901, 1, 1), datetime(2100, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0)
)
CELLS = st.none() | TEXT | st.integers(-(10**12), 10**12) | DAYS | MOMENTS | st.booleans()
any_path = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def only_sheet(path):
    (sheet,) = read_sheets(path)
    return sheet


def read(path, inside, **others):
    return only_sheet(written(path / "list.xlsx", parts(inside, **others))).rows


def as_read(value):
    """What a cell written so must give."""
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case int():
            return str(value)
        case str():
            return "" if value.isspace() else value
        case datetime() if value.time() == datetime.min.time():
            return value.date()
        case _:
            return value


def stripped(rows):
    rows = [list(row) for row in rows]
    for one in rows:
        while one and not one[-1]:
            one.pop()
    while rows and not rows[-1]:
        rows.pop()
    return [tuple(one) for one in rows]


@any_path
@given(st.lists(st.lists(CELLS, max_size=6), min_size=1, max_size=8))
def test_what_openpyxl_writes_is_read(tmp_path, table):
    workbook = openpyxl.Workbook()
    for number, cells in enumerate(table, 1):
        for column, value in enumerate(cells, 1):
            # a text like "=A" would be written as a formula
            cell = workbook.active.cell(number, column)
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"
    workbook.active["H20"] = "end"
    workbook.save(tmp_path / "list.xlsx")
    rows = only_sheet(tmp_path / "list.xlsx").rows
    assert rows[19][7] == "end"
    wanted = stripped([[as_read(value) for value in cells] for cells in table])
    assert stripped(rows[: len(table)]) == wanted


@any_path
@given(st.lists(st.lists(CELLS, max_size=6), min_size=1, max_size=8))
def test_what_xlsxwriter_writes_is_read(tmp_path, table):
    workbook = xlsxwriter.Workbook(tmp_path / "list.xlsx")
    days = workbook.add_format({"num_format": 'yyyy"年"m"月"d"日"'})
    moments = workbook.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    page = workbook.add_worksheet("客户")
    for number, cells in enumerate(table):
        for column, value in enumerate(cells):
            match value:
                case str():
                    page.write_string(number, column, value)
                case datetime():
                    page.write_datetime(number, column, value, moments)
                case date():
                    page.write_datetime(number, column, value, days)
                case _:
                    page.write(number, column, value)
    page.write_string(19, 7, "end")
    workbook.close()
    found = only_sheet(tmp_path / "list.xlsx")
    assert found.name == "客户"
    wanted = stripped([[as_read(value) for value in cells] for cells in table])
    assert stripped(found.rows[: len(table)]) == wanted


def number(value, style=""):
    return f'<row r="1"><c r="A1" {style}><v>{value}</v></c></row>'


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("13812345678", "13812345678"),
        ("13812345678.0", "13812345678"),
        ("1.3812345678E10", "13812345678"),
        ("1.1010519491231E+17", "110105194912310000"),
        ("-5", "-5"),
        ("0.1", "0.1"),
        ("1990.2999999999999", "1990.3"),
        ("1e400", "inf"),
        ("nonsense", "nonsense"),
    ],
)
def test_numbers_are_texts_without_a_point(tmp_path, value, text):
    assert read(tmp_path, number(value)) == ((text,),)


STYLES = (
    '<numFmts><numFmt numFmtId="170" formatCode="{}"/><numFmt formatCode="lost"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf/></cellXfs>'
    '<cellStyles><xf numFmtId="14"/></cellStyles>'
)


@pytest.mark.parametrize(
    ("serial", "day"),
    [
        ("32874", date(1990, 1, 1)),
        ("61", date(1900, 3, 1)),
        ("59", date(1900, 2, 28)),
        ("1", date(1900, 1, 1)),
        ("32874.5", datetime(1990, 1, 1, 12)),
        ("2958465", date(9999, 12, 31)),
        ("0.5", "0.5"),
        ("-3", "-3"),
        ("2958467", "2958467"),
        ("soon", "soon"),
    ],
)
def test_numbers_that_are_shown_as_days(tmp_path, serial, day):
    assert read(tmp_path, number(serial, 's="1"'), styles=STYLES.format("0")) == ((day,),)


@pytest.mark.parametrize(
    ("shape", "is_day"),
    [
        ("yyyy-mm-dd", True),
        ("[$-804]yyyy年m月d日", True),
        ("d\\.m\\.yy", True),
        ("hh:mm", True),
        ("0.00", False),
        ("General", False),
        ("G/通用格式", False),
        ("&quot;day&quot;0", False),
        ("[Red]0", False),
        ("\\d0", False),
    ],
)
def test_formats_of_their_own(tmp_path, shape, is_day):
    ((found,),) = read(tmp_path, number("32874", 's="2"'), styles=STYLES.format(shape))
    assert found == (date(1990, 1, 1) if is_day else "32874")


@pytest.mark.parametrize("style", ["0", "3", "4", ""])
def test_other_styles_are_numbers(tmp_path, style):
    assert read(tmp_path, number("32874", f's="{style}"'), styles=STYLES.format("0")) == (
        ("32874",),
    )


@pytest.mark.parametrize("said", ["1", "true"])
def test_the_calendar_of_old_macs(tmp_path, said):
    found = parts(number("31412", 's="1"'), styles=STYLES.format("0"))
    found["xl/workbook.xml"] = book(sheet_entry(0), f'<workbookPr date1904="{said}"/>')
    assert only_sheet(written(tmp_path / "mac.xlsx", found)).rows == ((date(1990, 1, 1),),)


def test_kinds_of_cells(tmp_path):
    inside = (
        '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="str"><f>A1</f><v>sum</v></c>'
        '<c r="C1" t="b"><v>0</v></c><c r="D1" t="e"><v>#N/A</v></c>'
        '<c r="E1" t="d"><v>1990-03-05</v></c>'
        '<c r="F1" t="inlineStr"><is><r><t>rich </t></r><r><t>text</t></r></is></c></row>'
    )
    texts = (
        "<si><t>first</t></si><si><r><t>张</t></r><r><t xml:space='preserve'>三 </t></r>"
        "<rPh><t>zhang</t></rPh></si>"
    )
    assert read(tmp_path, inside, texts=texts) == (
        ("张三 ", "sum", "FALSE", "", "1990-03-05", "rich text"),
    )


def test_how_a_text_is_read_aloud_is_left_out(tmp_path):
    inside = '<row><c t="inlineStr"><is><t>東</t><rPh><t>ヒガシ</t></rPh><t>京</t></is></c></row>'
    assert read(tmp_path, inside) == (("東京",),)


def test_escaped_characters_and_blanks(tmp_path):
    texts = "<si><t>a_x000A_b</t></si><si><t>  </t></si>"
    inside = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c><v>5</v></c></row>'
    assert read(tmp_path, inside, texts=texts) == (("a\nb", "", "5"),)


def test_formulas_give_what_was_saved_with_them(tmp_path):
    inside = (
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c>'
        '<c r="C1"><f>1+1</f><v></v></c><c r="D1"><f>HYPERLINK("http://x")</f><v>9</v></c></row>'
    )
    assert read(tmp_path, inside) == (("2", "", "", "9"),)


def test_cells_and_rows_without_places_follow_each_other(tmp_path):
    inside = (
        "<row><c><v>1</v></c><c/><c><v>2</v></c></row>"
        '<row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>'
    )
    assert read(tmp_path, inside) == (("1", "", "2"), (), (), ("", "3", "4"), ("5",))


def test_cells_out_of_order(tmp_path):
    inside = '<row r="1"><c r="C1"><v>3</v></c><c r="a1"><v>1</v></c></row>'
    assert read(tmp_path, inside) == (("1", "", "3"),)


def test_rows_keep_their_numbers(tmp_path):
    assert read(tmp_path, row(3, "", "x", "") + row(5, " ", "　")) == ((), (), ("", "x"))


def test_tags_with_a_prefix(tmp_path):
    found = parts("")
    found["xl/worksheets/sheet0.xml"] = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c>'
        "</x:row></x:sheetData></x:worksheet>"
    )
    assert only_sheet(written(tmp_path / "list.xlsx", found)).rows == (("5",),)


def test_parts_in_utf_16(tmp_path):
    found = parts(row(1, "张三"))
    name = "xl/worksheets/sheet0.xml"
    found[name] = f'<?xml version="1.0" encoding="UTF-16"?>{found[name]}'.encode("utf-16")
    assert only_sheet(written(tmp_path / "list.xlsx", found)).rows == (("张三",),)


def test_visible_sheets_with_something_in_them_in_their_order(tmp_path):
    found = parts(row(1, "a"), "", row(1, "c"), row(1, "d"), row(1, "e"))
    found["xl/workbook.xml"] = book(
        sheet_entry(3) + sheet_entry(0) + sheet_entry(1) + sheet_entry(2, "hidden") + sheet_entry(9)
    )
    read_ = read_sheets(written(tmp_path / "list.xlsx", found))
    assert [(sheet.name, sheet.rows) for sheet in read_] == [
        ("Sheet3", (("d",),)),
        ("Sheet0", (("a",),)),
    ]


def test_names_of_parts_as_windows_has_them(tmp_path):
    found = parts(row(1, "a"))
    found["xl\\Worksheets\\SHEET0.xml"] = found.pop("xl/worksheets/sheet0.xml")
    assert only_sheet(written(tmp_path / "list.xlsx", found)).rows == (("a",),)


def test_links_to_the_outside_are_not_followed(tmp_path):
    found = parts(row(1, "a"))
    link = '<Relationship Id="x" Type="k/worksheet" Target="http://x" TargetMode="External"/>'
    found["xl/_rels/workbook.xml.rels"] = found["xl/_rels/workbook.xml.rels"].replace(
        "</Relationships>", f"{link}</Relationships>"
    )
    assert only_sheet(written(tmp_path / "list.xlsx", found)).rows == (("a",),)


def test_macros_stay_unread(tmp_path):
    found = parts(row(1, "张三"))
    found["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0" + bytes(1000)
    assert only_sheet(written(tmp_path / "list.xlsm", found)).rows == (("张三",),)


def test_a_workbook_is_known_by_what_it_is_not_by_its_name(tmp_path):
    assert only_sheet(written(tmp_path / "list.csv", parts(row(1, "a")))).rows == (("a",),)


def test_progress_counts_to_the_end(tmp_path):
    heard = []
    path = written(tmp_path / "list.xlsx", parts(row(1, "a" * 30_000) * 1, row(1, "b")))
    read_sheets(path, progress=lambda done, total: heard.append((done, total)))
    assert [done for done, _ in heard] == sorted(done for done, _ in heard)
    assert heard[-1][0] == heard[-1][1]


def test_reading_can_be_stopped(tmp_path):
    def stop(_done, _total):
        raise Cancelled

    path = written(tmp_path / "list.xlsx", parts(row(1, "a")))
    with pytest.raises(Cancelled):
        read_sheets(path, progress=stop)


def test_reading_changes_nothing(tmp_path):
    path = written(tmp_path / "list.xlsx", parts(row(1, "a")))
    before = (path.read_bytes(), path.stat().st_mtime_ns, sorted(Path(tmp_path).iterdir()))
    read_sheets(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns, sorted(Path(tmp_path).iterdir())) == before
