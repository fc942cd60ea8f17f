"""Spreadsheets that people hand in: read into plain rows, or refused in one sentence.

What a file is, is found from its first bytes; its name only decides what to say.
"""

from pathlib import Path

from clinic_desk.intake.separated import read_separated
from clinic_desk.intake.sheets import (
    MOST_BYTES,
    Cancelled,
    Cell,
    FileClosed,
    FileIsFolder,
    FileMissing,
    FileTooLarge,
    FileUnknown,
    NotAWorkbook,
    NothingInside,
    OldWorkbook,
    Progress,
    Row,
    Sheet,
    WorkbookLocked,
)
from clinic_desk.intake.workbook import read_workbook

__all__ = ["Cancelled", "Cell", "Progress", "Row", "Sheet", "read_sheets"]

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_BOOKS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_NAMED_WORKBOOK = {".xlsx", ".xlsm"}


def read_sheets(path: Path, *, progress: Progress | None = None) -> tuple[Sheet, ...]:
    """The sheets with something in them of an .xlsx, .xlsm or CSV file.

    ``progress`` may raise Cancelled. The file is read once and never written.

    Raises:
        DeskError: one of the refusals in ``sheets``.

    """
    file = path.name
    data = _bytes(path)
    if data.startswith(_ZIP):
        sheets = read_workbook(data, file, progress)
    elif data.startswith(_OLE):
        raise _of_old_kind(data)(file=file)
    elif path.suffix.lower() in _NAMED_WORKBOOK and data.strip():
        raise NotAWorkbook(file=file)
    else:
        sheets = read_separated(data, file, path.stem, progress)
    filled = tuple(sheet for sheet in sheets if sheet.rows)
    if not filled:
        raise NothingInside(file=file)
    return filled


def _bytes(path: Path) -> bytes:
    file = path.name
    try:
        if not path.exists():
            raise FileMissing(file=file)
        if path.is_dir():
            raise FileIsFolder(file=file)
        if not path.is_file():  # a device or a pipe would never end
            raise FileUnknown(file=file)
        if path.stat().st_size > MOST_BYTES:
            raise FileTooLarge(file=file)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise FileClosed(file=file) from error


def _of_old_kind(data: bytes) -> type[WorkbookLocked | OldWorkbook | FileUnknown]:
    if _ENCRYPTED in data:
        return WorkbookLocked
    return OldWorkbook if any(name in data for name in _OLD_BOOKS) else FileUnknown
