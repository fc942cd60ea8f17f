"""Files that mean harm, or are broken: each gives one clear sentence and changes nothing."""

import os
import struct
import subprocess
import sys
import tracemalloc
import zipfile
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_desk.base.errors import DeskError
from clinic_desk.intake import sheets
from clinic_desk.intake.spreadsheet import read_sheets
from tests.intake.workbooks import book, parts, row, sheet, sheet_entry, written, zipped

SHEET = "xl/worksheets/sheet0.xml"
MILLION = 1_000_000


def refused(path, kind):
    """Reading ``path`` is refused as ``kind`` in one sentence, and leaves the file alone."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(DeskError) as raised:
        read_sheets(path)
    assert type(raised.value) is kind
    sentence = str(raised.value)
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "\n" not in sentence
    assert before is None or path.read_bytes() == before
    return sentence


@pytest.fixture
def refuses(tmp_path):
    def check(data, kind, name="list.xlsx"):
        path = tmp_path / name
        path.write_bytes(zipped(data) if isinstance(data, dict) else data)
        return refused(path, kind)

    return check


def test_no_file(tmp_path):
    assert "gone.xlsx" in refused(tmp_path / "gone.xlsx", sheets.FileMissing)


def test_a_folder(tmp_path):
    refused(tmp_path, sheets.FileIsFolder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are not for Windows")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "list.csv")
    with pytest.raises(sheets.FileUnknown):
        read_sheets(tmp_path / "list.csv")


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    path = written(tmp_path / "list.xlsx", parts(row(1, "a")))

    def locked(_self):
        raise PermissionError(13, "used by another process")

    # what Windows answers while Excel has the file open; root may read anything on Linux
    monkeypatch.setattr("pathlib.Path.read_bytes", locked)
    with pytest.raises(sheets.FileClosed):
        read_sheets(path)


def test_a_name_that_no_file_can_have(tmp_path):
    with pytest.raises((sheets.FileClosed, sheets.FileMissing)):
        read_sheets(tmp_path / ("x" * 300))


def test_a_file_that_is_too_large(tmp_path):
    path = tmp_path / "list.xlsx"
    with path.open("wb") as file:
        file.truncate(sheets.MOST_BYTES + 1)
    with pytest.raises(sheets.FileTooLarge):
        read_sheets(path)


@pytest.mark.parametrize("name", ["list.xlsx", "list.csv", "list"])
@pytest.mark.parametrize("data", [b"", b"\n \n", b"\xef\xbb\xbf", b",,,\n,,,\n"])
def test_nothing_inside(refuses, name, data):
    if name.endswith("xlsx") and data.strip():
        refuses(data, sheets.NotAWorkbook, name)
    else:
        refuses(data, sheets.NothingInside, name)


@pytest.mark.parametrize("data", [b"name,phone\n", b"%PDF-1.7", b"\x89PNG\r\n", b"<html></html>"])
def test_not_a_zip(refuses, data):
    refuses(data, sheets.NotAWorkbook)


@pytest.mark.parametrize(
    "found",
    [
        {"readme.txt": "hello"},
        {"[Content_Types].xml": "<a/>", "_rels/.rels": "<a/>"},
        parts() | {"xl/workbook.xml": "<document/>"},
        parts() | {"_rels/.rels": parts()["_rels/.rels"].replace("workbook.xml", "workbook.bin")},
        {},
    ],
    ids=["any zip", "no book", "letter", "binary book", "empty zip"],
)
def test_a_zip_that_is_no_workbook(refuses, found):
    refuses(found, sheets.NotAWorkbook)


def test_a_password(refuses):
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    assert "password" in refuses(data, sheets.WorkbookLocked)


def test_a_password_set_by_the_spreadsheet_program(tmp_path):
    from msoffcrypto.format.ooxml import OOXMLFile

    plain = BytesIO(zipped(parts(row(1, "a"))))
    with (tmp_path / "list.xlsx").open("wb") as locked:
        OOXMLFile(plain).encrypt("secret", locked)
    refused(tmp_path / "list.xlsx", sheets.WorkbookLocked)


def test_a_zip_with_a_password(refuses):
    data = bytearray(zipped(parts(row(1, "a"))))
    place = data.index(b"PK\x01\x02")
    data[place + 8] |= 1
    refuses(bytes(data), sheets.WorkbookLocked)


@pytest.mark.parametrize("name", ["list.xls", "list.xlsx"])
def test_a_workbook_of_the_old_kind(refuses, name):
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le")
    refuses(data, sheets.OldWorkbook, name)


def test_a_letter_of_the_old_kind(refuses):
    refuses(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), sheets.FileUnknown, "letter.doc")


def test_a_bomb_is_not_unpacked(refuses):
    found = parts("") | {SHEET: " " * (sheets.RATIO_FROM + 1)}
    refuses(found, sheets.WorkbookBloated)


def test_many_small_bombs_are_not_unpacked(refuses):
    data = bytearray(zipped(parts("") | {f"xl/{n}.xml": "x" * 100 for n in range(20)}))
    place = 0
    while (place := data.find(b"PK\x01\x02", place)) >= 0:
        struct.pack_into("<L", data, place + 24, sheets.RATIO_FROM - 1)
        place += 4
    refuses(bytes(data), sheets.WorkbookBloated)


def test_a_bomb_that_lies_about_its_size(refuses):
    """The table of contents says little, the part itself is large: no more than said is read."""
    data = bytearray(zipped(parts("") | {SHEET: sheet(row(1, "a")) + " " * (30 << 20)}))
    for mark, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        place = data.rindex(mark, 0, data.rindex(SHEET.encode()) if mark[2] == 1 else None)
        struct.pack_into("<L", data, place + offset, 500)
    tracemalloc.start()
    try:
        refuses(bytes(data), sheets.WorkbookDamaged)
        assert tracemalloc.get_traced_memory()[1] < 5 << 20
    finally:
        tracemalloc.stop()


def test_more_parts_than_a_workbook_has(refuses):
    found = parts("") | {f"{n}": b"" for n in range(sheets.MOST_PARTS)}
    refuses(found, sheets.WorkbookBloated)


def test_more_sheets_than_a_workbook_has(refuses):
    """One sheet that is named many times would be read many times."""
    found = parts(row(1, "a"))
    found["xl/workbook.xml"] = book(sheet_entry(0) * (sheets.MOST_SHEETS + 1))
    refuses(found, sheets.WorkbookBloated)


@pytest.mark.slow
@pytest.mark.parametrize("form", ['<row r="{n}"></row>', "<row/>", '<row r="{n}"><c s="1"/></row>'])
def test_a_million_empty_rows(refuses, form):
    inside = "".join(form.format(n=n) for n in range(1, MILLION + 1))
    refuses(parts(inside), sheets.NothingInside)


def test_empty_rows_take_no_memory(refuses):
    found = zipped(parts("".join(f'<row r="{n}"><c s="1"/></row>' for n in range(1, 50_000))))
    tracemalloc.start()
    try:
        refuses(found, sheets.NothingInside)
        assert tracemalloc.get_traced_memory()[1] < 2 << 20
    finally:
        tracemalloc.stop()


def test_a_million_empty_rows_before_the_last(tmp_path):
    path = written(tmp_path / "list.xlsx", parts(row(1, "姓名") + row(MILLION, "张三")))
    (found,) = read_sheets(path)
    assert len(found.rows) == MILLION
    assert found.rows[-1] == ("张三",)
    assert all(one == () for one in found.rows[1:-1])


def test_a_sheet_that_lies_about_its_size(tmp_path):
    """Readers that believe it set aside memory for 17 thousand million cells."""
    found = parts("") | {SHEET: sheet(row(1, "a"), '<dimension ref="A1:XFD1048576"/>')}
    (one,) = read_sheets(written(tmp_path / "list.xlsx", found))
    assert one.rows == (("a",),)


def test_a_list_of_texts_that_lies_about_its_size(tmp_path):
    found = parts('<row><c t="s"><v>0</v></c></row>', texts="<si><t>a</t></si>")
    name = "xl/sharedStrings.xml"
    found[name] = found[name].replace("<sst ", '<sst count="4000000000" uniqueCount="4000000000" ')
    (one,) = read_sheets(written(tmp_path / "list.xlsx", found))
    assert one.rows == (("a",),)


def test_a_cell_far_away(refuses):
    said = refuses(parts('<row r="7"><c r="XFD7"><v>1</v></c></row>'), sheets.SheetTooLarge)
    assert "XFD7" in said


def test_formats_far_away_do_no_harm(tmp_path):
    inside = '<row><c r="A1"><v>1</v></c><c r="XFD1" s="1"/><c r="XFC1" t="e"><v>#N/A</v></c></row>'
    (one,) = read_sheets(written(tmp_path / "list.xlsx", parts(inside)))
    assert one.rows == (("1",),)


@pytest.mark.parametrize("limit", ["MOST_ROWS", "MOST_CELLS", "MOST_TEXT"])
def test_more_than_a_clinic_has(refuses, limit, monkeypatch):
    monkeypatch.setattr(f"clinic_desk.intake.cells.{limit}", 5)
    refuses(parts("".join(row(n, "a") for n in range(1, 7))), sheets.SheetTooLarge)


def test_one_long_text_in_all_cells(refuses):
    """A file of some KB would become gigabytes."""
    texts = f"<si><t>{'a' * sheets.LONGEST_TEXT}</t></si>"
    inside = '<row><c t="s"><v>0</v></c></row>' * 10_000
    refuses(parts(inside, texts=texts), sheets.SheetTooLarge)


def test_cells_without_place_nor_end(refuses):
    """Each would be the next column."""
    refuses(parts(f"<row>{'<c/>' * 100_000}</row>"), sheets.NothingInside)
    refuses(parts(f"<row>{'<c/>' * 100_000}<c><v>1</v></c></row>"), sheets.SheetTooLarge)
    refuses(parts(f"<row>{'<c><v>1</v></c>' * 501}</row>"), sheets.SheetTooLarge)


def test_a_formula_without_end(refuses):
    formula = "".join(f"{n:08d}" for n in range(2_000_000))
    refuses(parts(f"<row><c><f>{formula}</f></c></row>"), sheets.WorkbookDamaged)


ENTITIES = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "_rels/.rels", "xl/sharedStrings.xml", "xl/styles.xml", SHEET]
)
@pytest.mark.parametrize("doctype", [ENTITIES, "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>"])
def test_document_types_are_refused_wherever_they_are(refuses, part, doctype):
    found = parts(row(1, "a"), texts="<si><t>a</t></si>", styles="<cellXfs/>")
    found[part] = doctype + found[part]
    refuses(found, sheets.WorkbookDamaged)


@pytest.mark.parametrize(
    "inside",
    [
        '<row><c r="A1"><v>1</v>',
        '<row r="0"><c r="A0"><v>1</v></c></row>',
        '<row r="-1"><c><v>1</v></c></row>',
        '<row r="99999999999"><c><v>1</v></c></row>',
        '<row r="1048577"><c><v>1</v></c></row>',
        '<row r="x"><c><v>1</v></c></row>',
        '<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>',
        '<row><c r="ABCD1"><v>1</v></c></row>',
        '<row><c r="ÄÖ1"><v>1</v></c></row>',
        '<row><c r="1"><v>1</v></c></row>',
        '<row><c t="s"><v>7</v></c></row>',
        '<row><c t="s"><v>-1</v></c></row>',
        '<row><c t="s"><v>x</v></c></row>',
        f'<row><c t="str"><v>{"a" * (sheets.LONGEST_TEXT + 1)}</v></c></row>',
        "<row><c><v>&nothing;</v></c></row>",
    ],
)
def test_sheets_that_are_broken(refuses, inside):
    refuses(parts(inside), sheets.WorkbookDamaged)


def test_styles_that_are_broken(refuses):
    refuses(parts("", styles='<cellXfs><xf numFmtId="x"/></cellXfs>'), sheets.WorkbookDamaged)


@pytest.mark.parametrize("missing", ["_rels/.rels", "xl/_rels/workbook.xml.rels", SHEET])
def test_parts_that_are_missing(refuses, missing):
    found = parts(row(1, "a"))
    del found[missing]
    refuses(found, sheets.WorkbookDamaged)


def test_a_workbook_without_its_book(refuses):
    found = parts(row(1, "a"))
    del found["xl/workbook.xml"]
    refuses(found, sheets.WorkbookDamaged)


def test_a_wrong_checksum(refuses):
    data = zipped(parts(row(1, "abcdef")), zipfile.ZIP_STORED).replace(b"abcdef", b"abcdeg")
    refuses(data, sheets.WorkbookDamaged)


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_a_way_of_packing_no_spreadsheet_uses(refuses, packing):
    refuses(zipped(parts(row(1, "a")), packing), sheets.WorkbookDamaged)


def test_a_way_of_packing_nobody_knows(refuses):
    data = bytearray(zipped(parts(row(1, "a"))))
    place = 0
    while (place := data.find(b"PK\x01\x02", place)) >= 0:
        struct.pack_into("<H", data, place + 10, 77)
        place += 4
    refuses(bytes(data), sheets.WorkbookDamaged)


WHOLE = zipped(parts(row(1, "姓名", "手机") + row(2, "张三", "13800001111"), texts="", styles=""))
with_paths = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300, deadline=None
)


@with_paths
@given(st.integers(0, len(WHOLE) - 1))
def test_a_workbook_cut_off_anywhere(tmp_path, length):
    path = tmp_path / "list.xlsx"
    path.write_bytes(WHOLE[:length])
    with pytest.raises(DeskError):
        read_sheets(path)


@with_paths
@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1))
def test_a_workbook_with_any_bytes_changed_is_read_or_refused(tmp_path, changes):
    data = bytearray(WHOLE)
    for place, byte in changes:
        data[place] = byte
    path = tmp_path / "list.xlsx"
    path.write_bytes(bytes(data))
    try:
        assert read_sheets(path)
    except DeskError as refusal:
        assert str(refusal).endswith(".")  # noqa: PT017 - either is right


@with_paths
@given(st.binary(max_size=300), st.sampled_from(["list.csv", "list.xlsx", "list.xls", "list"]))
def test_any_bytes_at_all_are_read_or_refused(tmp_path, data, name):
    path = tmp_path / name
    path.write_bytes(data)
    try:
        assert read_sheets(path)
    except DeskError as refusal:
        assert str(refusal).endswith(".")  # noqa: PT017 - either is right


def test_the_worst_file_of_them_all_does_not_end_the_program(tmp_path):
    """A reader in Rust aborted here, past all refusals: see intake.workbook."""
    far = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    inside = f'<row r="1"><c r="A1"><v>1</v></c></row>{far}'
    written(tmp_path / "list.xlsx", parts(inside))
    program = (
        "import sys; from pathlib import Path\n"
        "from clinic_desk.base.errors import DeskError\n"
        "from clinic_desk.intake.spreadsheet import read_sheets\n"
        "try: read_sheets(Path(sys.argv[1]))\n"
        "except DeskError as refusal: print(type(refusal).__name__)\n"
    )
    said = subprocess.check_output(
        [sys.executable, "-c", program, str(tmp_path / "list.xlsx")], text=True
    )
    assert said.strip() == "SheetTooLarge"
