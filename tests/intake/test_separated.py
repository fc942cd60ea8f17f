"""CSV as it comes from everywhere: encodings, separators, quotation marks, garbage."""

import csv
import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_desk.base.errors import DeskError
from clinic_desk.intake import sheets
from clinic_desk.intake.spreadsheet import Cancelled, read_sheets

LIST = [
    ("姓名", "手机", "性别", "备注"),
    ("张伟", "13800001111", "男", "对青霉素过敏"),
    ("欧阳娜娜", "13900002222", "女", "联系妈妈，周末来"),
    ("单雄信", "13700003333", "男"),
    ("张喆堃", "13600004444", "女"),
]
TEXT = "".join(",".join(row) + "\r\n" for row in LIST)


@pytest.fixture
def reads(tmp_path):
    def read(data, name="list.csv"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        (sheet,) = read_sheets(path)
        assert sheet.name == "list"
        return list(sheet.rows)

    return read


@pytest.fixture
def refuses(tmp_path):
    def check(data, kind, name="list.csv"):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        with pytest.raises(DeskError) as raised:
            read_sheets(path)
        assert type(raised.value) is kind
        return str(raised.value)

    return check


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16", "utf-16-le", "utf-16-be"]
)
@pytest.mark.parametrize("separator", [",", "\t", ";"])
@pytest.mark.parametrize("name", ["list.csv", "list.txt", "list.xls"])
def test_encodings_and_separators(reads, encoding, separator, name):
    text = TEXT.replace(",", separator)
    marked = text if encoding not in {"utf-16-le", "utf-16-be"} else f"\ufeff{text}"
    assert reads(marked.encode(encoding), name) == LIST


@pytest.mark.parametrize("encoding", ["big5", "shift-jis", "latin-1", "cp1252", "euc-kr", "koi8-r"])
def test_a_wrong_encoding_is_refused_rather_than_guessed(refuses, encoding):
    text = {
        "big5": "姓名,手機,性別,備註\n張偉,0912345678,男,對盤尼西林過敏\n歐陽娜,0922333444,女,\n",
        "shift-jis": "氏名,電話\n山田太郎,0312345678\n鈴木花子,0312345679\n",
        "euc-kr": "이름,전화\n김철수,0212345678\n박영희,0212345679\n",
        "koi8-r": "Имя,Телефон\nИван,1\nМария,2\n",
    }.get(encoding, "name,phone\nJosé Müller,1\nRené Lefèvre,2\n")
    refuses(text.encode(encoding), sheets.EncodingUnclear)


@pytest.mark.parametrize("data", [b"\xff\xfea", b"\xff\xfe\x00\xd8a\x00", b"a,\x80\xff\n"])
def test_broken_characters(refuses, data):
    refuses(data, sheets.EncodingUnclear)


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 4,
        "a,b\n".encode("utf-16-le"),
        "a,b\n".encode("utf-32"),
        "a\x01,b".encode("utf-16"),
        b"%PDF-1.7\n\x01\x02",
        b"<html><table><tr><td>a</td></tr></table></html>",
        b" \n<?xml version='1.0'?><Workbook/>",
    ],
)
def test_what_is_no_table(refuses, data):
    refuses(data, sheets.FileUnknown, "list.xls")


def test_the_end_mark_of_old_programs(reads):
    assert reads(b"name,phone\nA,1\n\x1a") == [("name", "phone"), ("A", "1"), ("\x1a",)]


def test_what_spreadsheets_write_to_keep_digits(reads):
    assert reads('name,phone\nA,="013800001111"\nB,=1+1\n')[1:] == [
        ("A", "013800001111"),
        ("B", "=1+1"),
    ]


def test_a_declared_separator(reads):
    assert reads("sep=|\r\na|b,c\r\n") == [(), ("a", "b,c")]


def test_rows_keep_their_numbers(reads):
    assert reads("\n\n,,\na,b\n \n,c,,\n\n") == [(), (), (), ("a", "b"), (), ("", "c")]


def test_old_line_ends(reads):
    assert reads("a,b\rc,d\r") == [("a", "b"), ("c", "d")]


def test_fields_of_several_lines(reads):
    assert reads('a,"1\n2, 3 ""x"""\nb,c\n') == [("a", '1\n2, 3 "x"'), ("b", "c")]


def test_a_quotation_mark_inside_a_word(reads):
    assert reads('a,5" screen\nb,c\n') == [("a", '5" screen'), ("b", "c")]


def test_a_quotation_mark_that_is_never_closed(refuses):
    said = refuses('name,note\nA,"unfinished\nB,x\nC,y\n', sheets.FieldEndless)
    assert "Row 2" in said


@pytest.mark.parametrize("length", [sheets.LONGEST_TEXT + 1, 200_000])
def test_a_field_without_end(refuses, length):
    said = refuses(f"name,note\nA,x\nB,{'y' * length}\n", sheets.FieldEndless)
    assert "Row 3" in said


def test_commas_without_end(refuses):
    refuses("a,b\n" + "," * 1_000_000, sheets.SheetTooLarge)


def test_too_many_columns(refuses):
    refuses(",".join("x" * (sheets.MOST_COLUMNS + 1)), sheets.SheetTooLarge)


@pytest.mark.parametrize("limit", ["MOST_ROWS", "MOST_CELLS"])
def test_more_than_a_clinic_has(refuses, limit, monkeypatch):
    monkeypatch.setattr(f"clinic_desk.intake.separated.{limit}", 5)
    refuses("a\n" * 6, sheets.SheetTooLarge)


def test_a_million_empty_rows(refuses):
    refuses(b",,,,\n" * 1_000_000, sheets.NothingInside)


def test_progress_and_stopping(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("a,b\n" * 2_000)
    heard = []
    read_sheets(path, progress=lambda done, total: heard.append((done, total)))
    assert heard == [(500, 2001), (1000, 2001), (1500, 2001), (2000, 2001)]

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        read_sheets(path, progress=stop)


CELLS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="="), max_size=12
) | st.sampled_from(["张三", '"', "a,b", "a\nb", "1;2\t3"])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(CELLS, min_size=2, max_size=5), min_size=1, max_size=8))
def test_what_is_written_is_read(tmp_path, table):
    data = io.StringIO()
    csv.writer(data, quoting=csv.QUOTE_ALL).writerows([["name", "x", "y"], *table])
    path = tmp_path / "list.csv"
    path.write_text(data.getvalue(), encoding="utf-8-sig", newline="")
    (sheet,) = read_sheets(path)
    wanted = [["" if cell.isspace() else cell for cell in row] for row in table]
    for row in wanted:
        while row and not row[-1]:
            row.pop()
    while wanted and not wanted[-1]:
        wanted.pop()
    assert [list(row) for row in sheet.rows[1:]] == wanted
