"""The zip around a workbook, opened with care: what it claims is weighed before it is unpacked.

Nothing but the parts that hold cells is ever read: macros, pictures and links stay inside.
"""

import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from io import BytesIO
from posixpath import dirname, normpath
from typing import Any
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from clinic_desk.intake.sheets import (
    MOST_PARTS,
    MOST_RATIO,
    MOST_UNPACKED,
    RATIO_FROM,
    NotAWorkbook,
    WorkbookBloated,
    WorkbookDamaged,
    WorkbookLocked,
)

CHUNK = 1 << 16
_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
_PACKING = (ZIP_STORED, ZIP_DEFLATED)
"""What spreadsheet programs use; the rest packs far tighter."""

Start = Callable[[str, dict[str, str]], Any]
End = Callable[[str], Any]
Text = Callable[[str], Any]


class Package:
    """The parts of a workbook by name. Use ``opened``."""

    def __init__(self, zipped: ZipFile, file: str) -> None:
        self.file = file
        self._zip = zipped
        self._names = {_part(name): name for name in zipped.namelist()}

    def __contains__(self, part: str) -> bool:
        return _part(part) in self._names

    def size(self, part: str) -> int:
        """Bytes when unpacked."""
        return self._zip.getinfo(self._names[_part(part)]).file_size

    def walk(
        self,
        part: str,
        start: Start,
        end: End = lambda _: None,
        text: Text | None = None,
        *,
        progress: Callable[[int], None] | None = None,
    ) -> None:
        """Call ``start``, ``end``, ``text`` for what is in an XML part, as it is unpacked.

        A document type is refused: with it go all tricks with entities.

        Raises:
            WorkbookDamaged: there is no such part, or it is no XML.

        """
        if part not in self:
            raise WorkbookDamaged(file=self.file)
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = _without_prefix(parser, start, end)
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = self._refuse
        with self._zip.open(self._names[_part(part)]) as unpacked:
            while chunk := unpacked.read(CHUNK):
                parser.Parse(chunk, False)
                if progress:
                    progress(len(chunk))
        parser.Parse(b"", True)

    def targets(self, part: str) -> Iterator[tuple[str, str, str]]:
        """(id, kind, part) of what ``part`` points to inside the package."""
        folder = dirname(part)
        name = f"{folder}/_rels/{part.removeprefix(f'{folder}/')}.rels"
        found: list[dict[str, str]] = []
        self.walk(name.lstrip("/"), lambda _, values: found.append(values))
        for values in found:
            if values.get("TargetMode") != "External" and "Target" in values:
                target = normpath(f"/{folder}/{values['Target']}")
                if values["Target"].startswith("/"):
                    target = normpath(values["Target"])
                kind = values.get("Type", "").rpartition("/")[2]
                yield values.get("Id", ""), kind, target.lstrip("/")

    def _refuse(self, *_: object) -> None:
        raise WorkbookDamaged(file=self.file)


@contextmanager
def opened(data: bytes, file: str) -> Generator[Package]:
    """The package in ``data``; what goes wrong inside becomes one refusal.

    Raises:
        NotAWorkbook, WorkbookBloated, WorkbookLocked, WorkbookDamaged: as named.

    """
    if data.count(_ENTRY) > MOST_PARTS:
        raise WorkbookBloated(file=file)
    try:
        with ZipFile(BytesIO(data)) as zipped:
            _weigh(zipped, file)
            yield Package(zipped, file)
    except (
        BadZipFile,
        EOFError,
        NotImplementedError,
        ValueError,
        OSError,
        KeyError,
        zlib.error,
        expat.ExpatError,
    ) as error:
        raise WorkbookDamaged(file=file) from error


def _without_prefix(parser: expat.XMLParserType, start: Start, end: End) -> Start:
    """The root tells whether tags have a prefix (``x:row``); few have, so few pay for it."""

    def root(name: str, values: dict[str, str]) -> None:
        prefix = name[: name.rfind(":") + 1]
        parser.StartElementHandler, parser.EndElementHandler = start, end
        if prefix:
            parser.StartElementHandler = lambda tag, values: start(tag.removeprefix(prefix), values)
            parser.EndElementHandler = lambda tag: end(tag.removeprefix(prefix))
        start(name.removeprefix(prefix), values)

    return root


def _weigh(zipped: ZipFile, file: str) -> None:
    """What the table of contents says; ``ZipFile`` never unpacks more of a part than that."""
    parts = zipped.infolist()
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise WorkbookLocked(file=file)
    if any(part.compress_type not in _PACKING for part in parts):
        raise WorkbookDamaged(file=file)
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise WorkbookBloated(file=file)
    for part in parts:
        if part.file_size > max(RATIO_FROM, MOST_RATIO * part.compress_size):
            raise WorkbookBloated(file=file)
    if not any(_part(part.filename) == "[content_types].xml" for part in parts):
        raise NotAWorkbook(file=file)


def _part(name: str) -> str:
    """Names are compared as Windows does: some programs write other cases and slashes."""
    return name.replace("\\", "/").lstrip("/").lower()
