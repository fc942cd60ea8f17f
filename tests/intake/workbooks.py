"""Workbooks written by hand, down to their XML: the good, the odd and the hostile."""

import zipfile
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def rels(*targets: tuple[str, str, str]) -> str:
    links = "".join(
        f'<Relationship Id="{key}" Type="{KINDS}/{kind}" Target="{target}"/>'
        for key, kind, target in targets
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{links}</Relationships>'


def parts(*sheets: str, texts: str | None = None, styles: str | None = None) -> dict[str, str]:
    """The parts of a workbook with the XML of ``sheets`` (what is inside sheetData)."""
    links = [(f"s{n}", "worksheet", f"worksheets/sheet{n}.xml") for n in range(len(sheets))]
    found = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": rels(("r1", "officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": book("".join(sheet_entry(n) for n in range(len(sheets)))),
    }
    for number, inside in enumerate(sheets):
        found[f"xl/worksheets/sheet{number}.xml"] = sheet(inside)
    if texts is not None:
        links.append(("t1", "sharedStrings", "/xl/sharedStrings.xml"))
        found["xl/sharedStrings.xml"] = f'<sst xmlns="{MAIN}">{texts}</sst>'
    if styles is not None:
        links.append(("y1", "styles", "styles.xml"))
        found["xl/styles.xml"] = f'<styleSheet xmlns="{MAIN}">{styles}</styleSheet>'
    found["xl/_rels/workbook.xml.rels"] = rels(*links)
    return found


def sheet_entry(number: int, state: str = "visible") -> str:
    return f'<sheet name="Sheet{number}" sheetId="{number + 1}" state="{state}" r:id="s{number}"/>'


def book(sheets: str, before: str = "") -> str:
    return (
        f'<workbook xmlns="{MAIN}" xmlns:r="{KINDS}">{before}<sheets>{sheets}</sheets></workbook>'
    )


def sheet(inside: str, before: str = "") -> str:
    return f'<worksheet xmlns="{MAIN}">{before}<sheetData>{inside}</sheetData></worksheet>'


def row(number: int, *cells: str) -> str:
    """A row of plain texts, written inside their cells."""
    columns = "ABCDEFGHIJ"
    written = "".join(
        f'<c r="{columns[at]}{number}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
        for at, text in enumerate(cells)
    )
    return f'<row r="{number}">{written}</row>'


def zipped(found: dict[str, str | bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    data = BytesIO()
    with zipfile.ZipFile(data, "w", kind) as archive:
        for name, text in found.items():
            archive.writestr(name, text)
    return data.getvalue()


def written(path: Path, found: dict[str, str | bytes]) -> Path:
    path.write_bytes(zipped(found))
    return path
