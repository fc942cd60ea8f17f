import re
import subprocess
import sys
from datetime import date, datetime
from io import BytesIO
from zipfile import ZipFile

import msoffcrypto
import openpyxl
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from clinic_desk.documents import workbook
from clinic_desk.documents.cells import Kind
from clinic_desk.documents.saving import FileNotWritten
from clinic_desk.documents.workbook import (
    About,
    ProblemRow,
    SheetColumn,
    SheetRows,
    problems_workbook,
    write,
)

NOW = datetime(2026, 11, 21, 18, 30)
ABOUT = About("和光口腔门诊部", NOW, date(2026, 11, 1), date(2026, 11, 21))
COLUMNS = (
    SheetColumn("客户编号"),
    SheetColumn("手机"),
    SheetColumn("到诊次数", Kind.NUMBER),
    SheetColumn("实收(元)", Kind.MONEY),
    SheetColumn("生日", Kind.DATE),
    SheetColumn("登记时间", Kind.MOMENT, 20),
)
ROWS = [
    ("K000001", "013812345678", 3, 128050, date(1990, 2, 28), datetime(2026, 11, 20, 9, 5)),
    ("K000002", "", 0, -5, None, datetime(2026, 11, 20, 23, 59, 59)),
    ("0003", None, None, None, date(2024, 2, 29), None),
]
HARMFUL = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "\t=1",
    "'=1",
    "http://a.cn",
    "{=1}",
]


def export(path, words, rows=ROWS, columns=COLUMNS, **more):
    write(path, [SheetRows("客户", columns, rows)], ABOUT, words, **more)
    return path


def by_openpyxl(path, sheet=0):
    book = openpyxl.load_workbook(path)
    try:
        return [[cell.value for cell in row] for row in book.worksheets[sheet].iter_rows()]
    finally:
        book.close()


def by_calamine(path, sheet=0):
    book = CalamineWorkbook.from_path(str(path))
    return book.get_sheet_by_index(sheet).to_python(skip_empty_area=False)


def one_column(path, words, values, kind=Kind.TEXT):
    export(path, words, [(value,) for value in values], (SheetColumn("值", kind),))
    return path


def test_real_days_numbers_and_texts_are_read_by_openpyxl(tmp_path, chinese):
    read = by_openpyxl(export(tmp_path / "a.xlsx", chinese))
    assert read[0] == [column.title for column in COLUMNS]
    assert read[1] == [
        *("K000001", "013812345678", 3, 1280.5),
        *(datetime(1990, 2, 28), datetime(2026, 11, 20, 9, 5)),
    ]
    assert read[2][:4] == ["K000002", None, 0, -0.05]
    assert read[2][4] is None
    assert abs((read[2][5] - datetime(2026, 11, 20, 23, 59, 59)).total_seconds()) < 1
    assert read[3] == ["0003", None, None, None, datetime(2024, 2, 29), None]


def test_and_by_another_program(tmp_path, chinese):
    read = by_calamine(export(tmp_path / "a.xlsx", chinese))
    assert read[1] == [
        *("K000001", "013812345678", 3, 1280.5),
        *(date(1990, 2, 28), datetime(2026, 11, 20, 9, 5)),
    ]
    assert read[3] == ["0003", "", "", "", date(2024, 2, 29), ""]


@pytest.mark.parametrize("text", HARMFUL)
def test_text_never_becomes_a_formula_a_link_or_a_number(text, tmp_path, chinese):
    path = one_column(tmp_path / "a.xlsx", chinese, [text])
    book = openpyxl.load_workbook(path)
    cell = book.worksheets[0]["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)
    # text also when somebody edits the cell
    assert cell.number_format == "@"
    book.close()
    assert by_calamine(path)[1] == [text]
    sheet = ZipFile(path).read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet


@given(
    st.lists(
        st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
        | st.sampled_from([*HARMFUL, "<b>&amp;\"'", " 前后 ", "第一行\n第二行", "１２３"])
    )
)
def test_any_text_is_read_back_without_its_control_characters(chinese, tmp_path_factory, texts):
    assume(not any(re.search("_x[0-9A-Fa-f]{4}_", text) for text in texts))
    path = one_column(tmp_path_factory.mktemp("book") / "a.xlsx", chinese, texts)
    plain = [
        "".join(
            c
            for c in text.replace("\r\n", "\n").replace("\r", "\n")
            if c in "\t\n" or not (ord(c) < 32 or 127 <= ord(c) < 160 or ord(c) in (0xFFFE, 0xFFFF))
        )
        for text in texts
    ]
    read = [row[0] or "" for row in by_openpyxl(path)[1:]]
    assert read + [""] * (len(plain) - len(read)) == plain
    again = [row[0] for row in by_calamine(path)[1:]]
    assert again + [""] * (len(plain) - len(again)) == plain


@given(st.lists(st.integers(-(10**12), 10**12)))
def test_fen_are_read_back_to_the_fen(chinese, tmp_path_factory, amounts):
    path = one_column(tmp_path_factory.mktemp("book") / "a.xlsx", chinese, amounts, Kind.MONEY)
    assert [round(row[0] * 100) for row in by_openpyxl(path)[1:]] == amounts


@given(st.lists(st.dates(date(1900, 3, 1), date(9999, 12, 31)), min_size=1))
def test_days_are_read_back(chinese, tmp_path_factory, days):
    path = one_column(tmp_path_factory.mktemp("book") / "a.xlsx", chinese, days, Kind.DATE)
    assert [row[0].date() for row in by_openpyxl(path)[1:]] == days
    assert [row[0] for row in by_calamine(path)[1:]] == days


def test_a_day_that_excel_counts_wrongly_is_text(tmp_path, chinese):
    path = one_column(
        tmp_path / "a.xlsx", chinese, [date(1900, 2, 28), date(1899, 1, 1)], Kind.DATE
    )
    assert [row[0] for row in by_openpyxl(path)[1:]] == ["1900-02-28", "1899-01-01"]


def test_a_cell_is_cut_where_excel_cuts_it(tmp_path, chinese):
    path = one_column(tmp_path / "a.xlsx", chinese, ["字" * 40000, "😀" * 20000])
    first, second = (row[0] for row in by_openpyxl(path)[1:])
    assert first == "字" * 32767
    assert second == "😀" * 16383


def test_what_looks_like_an_escape_is_escaped(tmp_path, chinese):
    """Excel reads ``_x0041_`` as A; the readers used here do not, so the file is looked at."""
    path = one_column(tmp_path / "a.xlsx", chinese, ["_x0041_"])
    assert "<t>_x005F_x0041_</t>" in ZipFile(path).read("xl/worksheets/sheet1.xml").decode()


def test_half_a_character_is_left_out(tmp_path, chinese):
    path = one_column(tmp_path / "a.xlsx", chinese, ["a\ud800b"])
    assert by_calamine(path)[1] == ["ab"]


def test_a_sheet_is_handy(tmp_path, chinese):
    book = openpyxl.load_workbook(export(tmp_path / "a.xlsx", chinese))
    sheet = book.worksheets[0]
    assert sheet.title == "客户"
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:F4"
    assert all(sheet.cell(1, column).font.bold for column in range(1, 7))
    assert sheet.column_dimensions["F"].width > sheet.column_dimensions["C"].width > 8
    formats = [sheet.cell(2, column).number_format for column in range(1, 7)]
    plain = [shown.replace("\\", "") for shown in formats]
    assert plain == ["@", "@", "General", "#,##0.00", "yyyy-mm-dd", "yyyy-mm-dd hh:mm"]
    book.close()


def test_an_empty_subject_has_its_headings(tmp_path, chinese):
    path = export(tmp_path / "a.xlsx", chinese, [])
    assert by_openpyxl(path) == [[column.title for column in COLUMNS]]


def test_the_last_sheet_is_about_the_whole(tmp_path, chinese):
    path = tmp_path / "a.xlsx"
    sheets = [SheetRows("客户", COLUMNS, ROWS), SheetRows("预约", COLUMNS[:1], [("一",)])]
    write(path, sheets, ABOUT, chinese)
    read = by_openpyxl(path, -1)
    assert read[0][1] == "和光口腔门诊部"
    assert read[1][1] == "2026-11-01 – 2026-11-21"
    assert read[2][1] == "2026-11-21 18:30"
    assert read[5:] == [["客户", 3], ["预约", 1]]


def test_without_a_period_it_is_everything(tmp_path, english):
    path = tmp_path / "a.xlsx"
    write(path, [], About("Clinic", NOW), english)
    assert by_openpyxl(path)[1] == ["Period", "Everything"]


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (["客户/预约[2026]:*?\\"], ["客户 预约 2026"]),
        (["一" * 40], ["一" * 31]),
        (["账单", "账单", "账单"], ["账单", "账单 (2)", "账单 (3)"]),
        (["Bills", "bills"], ["Bills", "bills (2)"]),
        (["一" * 31, "一" * 31], ["一" * 31, "一" * 27 + " (2)"]),
        (["", "'"], ["-", "- (2)"]),
    ],
)
def test_sheets_have_names_that_excel_takes(titles, names, tmp_path, english):
    path = tmp_path / "a.xlsx"
    write(path, [SheetRows(t, COLUMNS[:1], []) for t in titles], ABOUT, english)
    assert CalamineWorkbook.from_path(str(path)).sheet_names[:-1] == names


@pytest.mark.slow
def test_more_rows_than_a_sheet_holds_go_on_in_another(tmp_path, chinese):
    rows = ((number,) for number in range(workbook.MOST_ROWS + 2))
    path = export(tmp_path / "a.xlsx", chinese, rows, (SheetColumn("n", Kind.NUMBER),))
    book = CalamineWorkbook.from_path(str(path))
    assert book.sheet_names[:2] == ["客户", "客户 (2)"]
    first = book.get_sheet_by_index(0).to_python()
    assert (len(first), first[0], first[-1]) == (1_048_576, ["n"], [1_048_574])
    assert book.get_sheet_by_index(1).to_python() == [["n"], [1_048_575], [1_048_576]]
    assert book.get_sheet_by_index(2).to_python()[-1] == ["客户", 1_048_577]


def test_the_same_rows_give_the_same_bytes(tmp_path, chinese):
    first, second = (export(tmp_path / name, chinese).read_bytes() for name in ("a.xlsx", "b.xlsx"))
    assert first == second


def test_progress_is_told_and_can_stop_it(tmp_path, chinese):
    told = []
    path = tmp_path / "a.xlsx"
    rows = [("甲",)] * 2500
    export(path, chinese, rows, COLUMNS[:1], progress=told.append)
    assert told == [1000, 2000]
    before = path.read_bytes()

    class Stopped(Exception):
        pass

    def stop(_done):
        raise Stopped

    with pytest.raises(Stopped):
        export(path, chinese, rows, COLUMNS[:1], progress=stop)
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_failure_in_the_rows_leaves_the_old_file(tmp_path, chinese):
    path = export(tmp_path / "a.xlsx", chinese)
    before = path.read_bytes()

    def failing():
        yield from ROWS
        raise LookupError

    with pytest.raises(LookupError):
        export(path, chinese, failing())
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_row_of_another_length_is_a_mistake(tmp_path, chinese):
    with pytest.raises(ValueError, match="shorter"):
        export(tmp_path / "a.xlsx", chinese, [("一",)])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("room", [100_000, 1_500_000])
def test_a_full_disk_is_one_sentence_and_the_old_file(room, tmp_path):
    """No file may grow over ``room``: the rows do not fit, or the finished book does not."""
    (tmp_path / "a.xlsx").write_bytes(b"old")
    program = (
        "import os, resource, sys, tempfile\n"
        "from datetime import datetime\n"
        "from pathlib import Path\n"
        "from clinic_desk.base.i18n import Catalogue\n"
        "from clinic_desk.documents.saving import NoRoomForFile\n"
        "from clinic_desk.documents.workbook import *\n"
        "room = int(sys.argv[2])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (room, room))\n"
        "rows = ((os.urandom(60).hex(),) for _ in range(20000))\n"
        "try:\n"
        "    write(Path(sys.argv[1]), [SheetRows('a', (SheetColumn('b'),), rows)],\n"
        "          About('c', datetime(2026, 1, 1)), Catalogue('en'))\n"
        "except NoRoomForFile as refused:\n"
        "    print(refused)\n"
        "print(os.listdir(tempfile.gettempdir()))\n"
    )
    spare = tmp_path / "spare"
    spare.mkdir()
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program, tmp_path / "a.xlsx", str(room)],
        check=True,
        capture_output=True,
        text=True,
        env={**__import__("os").environ, "TMPDIR": str(spare)},
    )
    said = done.stdout.splitlines()
    assert said[0].startswith("a.xlsx was not written: the disk is full.")
    assert said[1] == "[]"
    assert done.stderr == ""
    assert (tmp_path / "a.xlsx").read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.xlsx", "spare"]


def test_a_place_that_is_not_there_is_refused(tmp_path, chinese):
    with pytest.raises(FileNotWritten):
        export(tmp_path / "gone" / "a.xlsx", chinese)


def test_a_password_closes_the_book(tmp_path, chinese):
    path = export(tmp_path / "a.xlsx", chinese, password="开门 2026")  # noqa: S106
    assert b"K000001" not in path.read_bytes()
    with path.open("rb") as closed:
        book = msoffcrypto.OfficeFile(closed)
        assert book.is_encrypted()
        book.load_key(password="wrong")  # noqa: S106
        with pytest.raises(msoffcrypto.exceptions.InvalidKeyError):
            book.decrypt(BytesIO())
        opened = BytesIO()
        book.load_key(password="开门 2026")  # noqa: S106
        book.decrypt(opened)
    assert openpyxl.load_workbook(opened).worksheets[0]["A2"].value == "K000001"
    assert list(tmp_path.iterdir()) == [path]


def test_rows_to_correct_keep_their_cells(tmp_path, chinese):
    path = tmp_path / "problems.xlsx"
    problems = [
        ProblemRow(7, "手机号不足 11 位", ("张三", "1381234", date(1990, 3, 5), 3, None)),
        ProblemRow(12, "没有姓名", ("", 13812345678.0, "1990.3.5", 0.5, True)),
        ProblemRow(13, "=x", ("=李", "0138", datetime(2026, 11, 20, 9, 5), -1, False)),
    ]
    problems_workbook(path, ["姓名", "手机", "生日", "次数", "标记"], problems, chinese)
    read = by_openpyxl(path)
    assert read[0][1:] == ["姓名", "手机", "生日", "次数", "标记"]
    assert "7" in read[1][0]
    assert read[1][0].endswith("手机号不足 11 位")
    assert read[1][1:] == ["张三", "1381234", datetime(1990, 3, 5), 3, None]
    assert read[2][1:] == [None, 13812345678, "1990.3.5", 0.5, True]
    assert read[3][1:] == ["=李", "0138", datetime(2026, 11, 20, 9, 5), -1, False]
    book = openpyxl.load_workbook(path)
    assert len(book.worksheets) == 1
    assert book.worksheets[0]["B4"].data_type == "s"
    book.close()


def test_rows_that_come_back_twice_say_only_what_is_wrong_now(tmp_path, english):
    path = tmp_path / "problems.xlsx"
    problems_workbook(path, ["Name"], [ProblemRow(7, "no phone", ("李",))], english)
    header, (before, name) = by_openpyxl(path)
    problems_workbook(path, header, [ProblemRow(2, "no sex", (before, name))], english)
    assert by_openpyxl(path) == [["What to correct", "Name"], ["Row 2: no sex", "李"]]


def test_a_workbook_without_problems_has_its_headings(tmp_path, english):
    path = tmp_path / "problems.xlsx"
    problems_workbook(path, ["Name"], [], english)
    assert by_openpyxl(path) == [["What to correct", "Name"]]
