"""An .xlsx or .xlsm: its visible sheets, one after the other, without building them in memory.

A faster reader in Rust was tried and left: three small files (one far cell, a row number too
large, a false count of texts) made it end the whole program, which no refusal can catch.
Formulas give the value that was saved with them, none gives an empty cell; macros stay unread.
"""

import re
from dataclasses import dataclass, field

from clinic_desk.intake.cells import Book, Count, plain_text, read_sheet
from clinic_desk.intake.package import Package, opened
from clinic_desk.intake.sheets import (
    MOST_SHEETS,
    NotAWorkbook,
    Progress,
    Sheet,
    WorkbookBloated,
)

_DATE_FORMATS = {*range(14, 23), *range(27, 37), 45, 46, 47, *range(50, 59)}
"""The numbers of formats that every spreadsheet program knows as days or times."""
_NOT_A_DATE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|General|G/', re.IGNORECASE)
_DATE_LETTER = re.compile(r"[ymdhs]", re.IGNORECASE)


def read_workbook(data: bytes, file: str, progress: Progress | None = None) -> tuple[Sheet, ...]:
    """The visible sheets of a workbook; ``progress`` counts unpacked bytes.

    Raises:
        DeskError: one of those in ``sheets``.

    """
    with opened(data, file) as package:
        outline = _outline(package)
        book = Book(
            _texts(package, outline.texts),
            _date_styles(package, outline.styles),
            outline.since_1904,
        )
        total = sum(package.size(part) for _, part in outline.sheets)
        done = 0

        def advance(size: int) -> None:
            nonlocal done
            done += size
            if progress:
                progress(done, total)

        count = Count()
        return tuple(
            read_sheet(package, part, name=name, book=book, count=count, advance=advance)
            for name, part in outline.sheets
        )


@dataclass(slots=True)
class _Outline:
    """Where things are in the package; ``sheets`` as (name, part)."""

    sheets: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    texts: str = ""
    styles: str = ""
    since_1904: bool = False


def _outline(package: Package) -> _Outline:
    part = next((part for _, kind, part in package.targets("") if kind == "officeDocument"), "")
    if not part.lower().endswith(".xml"):
        raise NotAWorkbook(file=package.file)
    outline = _Outline()
    names: list[str] = []
    shown: list[tuple[str, str]] = []

    def start(name: str, values: dict[str, str]) -> None:
        names.append(name)
        if name == "workbookPr":
            outline.since_1904 = values.get("date1904") in {"1", "true"}
        elif name == "sheet" and values.get("state", "visible") == "visible":
            key = next((value for key, value in values.items() if key.endswith(":id")), "")
            shown.append((values.get("name", ""), key))

    package.walk(part, start)
    if names[0] != "workbook":
        raise NotAWorkbook(file=package.file)
    if len(shown) > MOST_SHEETS:
        raise WorkbookBloated(file=package.file)
    targets = {key: (kind, target) for key, kind, target in package.targets(part)}
    parts = dict(targets.values())
    outline.texts, outline.styles = parts.get("sharedStrings", ""), parts.get("styles", "")
    for name, key in shown:
        kind, target = targets.get(key, ("", ""))
        if kind == "worksheet":
            outline.sheets.append((name, target))
    return outline


def _texts(package: Package, part: str) -> list[str]:
    """The texts that cells point to; how they are read aloud is left out."""
    texts: list[str] = []
    if not part:
        return texts
    pieces: list[str] = []
    whole: list[str] = []
    aloud = False

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal aloud
        if name == "si":
            whole.clear()
        elif name == "t":
            pieces.clear()
        elif name == "rPh":
            aloud = True

    def end(name: str) -> None:
        nonlocal aloud
        if name == "t" and not aloud:
            whole.extend(pieces)
        elif name == "si":
            texts.append(plain_text("".join(whole), package.file))
        elif name == "rPh":
            aloud = False

    package.walk(part, start, end, pieces.append)
    return texts


def _date_styles(package: Package, part: str) -> frozenset[str]:
    """The numbers of the styles that show a number as a day."""
    if not part:
        return frozenset()
    dates = set(_DATE_FORMATS)
    formats: list[int] = []
    inside = False

    def start(name: str, values: dict[str, str]) -> None:
        nonlocal inside
        if name == "cellXfs":
            inside = True
        elif name == "xf" and inside:
            formats.append(int(values.get("numFmtId", "0")))
        elif name == "numFmt" and "numFmtId" in values:
            shape = _NOT_A_DATE.sub("", values.get("formatCode", ""))
            change = dates.add if _DATE_LETTER.search(shape) else dates.discard
            change(int(values["numFmtId"]))

    def end(name: str) -> None:
        nonlocal inside
        inside = inside and name != "cellXfs"

    package.walk(part, start, end)
    return frozenset(str(style) for style, shape in enumerate(formats) if shape in dates)
