"""Text with separators (CSV): its encoding and separator found out, then read row by row."""

import csv
import io
import re
from collections.abc import Iterator
from itertools import islice

from clinic_desk.intake.sheets import (
    EVERY,
    LONGEST_TEXT,
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_ROWS,
    EncodingUnclear,
    FieldEndless,
    FileUnknown,
    Progress,
    Row,
    Sheet,
    SheetTooLarge,
    cell_name,
    trimmed,
)

SENSIBLE = 0.05
"""The share of Chinese that must be everyday characters; other encodings give rare ones."""
_EVERYDAY = frozenset(
    "姓名电電话話手机機性别別男女出生年月日期备備注註地址编編号號卡省市区區县縣路街道"
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓"
    "冯馮邓鄧曹彭曾肖田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈"
)
_HAN = re.compile("[\u3400-\u9fff]")
MOST_SEPARATORS = 4 * MOST_COLUMNS
"""In one line: empty fields at its end are forgiven."""
_SAMPLE = 50
_SEPARATORS = ",\t;"
_BINARY = re.compile(rb"[\x00-\x08\x0b\x0e-\x19\x1b-\x1f]")
_QUOTED = re.compile(r'"[^"]*"')
_DECLARED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_KEPT_AS_TEXT = re.compile(r'="(.*)"')


def read_separated(
    data: bytes, file: str, name: str, progress: Progress | None = None
) -> tuple[Sheet, ...]:
    """One sheet called ``name``; ``progress`` counts lines.

    Raises:
        FileUnknown, EncodingUnclear, FieldEndless, SheetTooLarge: as named.

    """
    text = _decoded(data, file)
    if text.lstrip().startswith("<"):  # a web page that was saved as .xls
        raise FileUnknown(file=file)
    separator = _separator(text)
    if declared := _DECLARED.match(text):
        separator, text = declared[1], "\n" + text[declared.end() :]
    table = csv.reader(
        _lines(text, separator, name, progress),
        delimiter=separator,
        # an odd quotation mark may swallow the rest of the file: then it is looked at closely
        strict=text.count('"') % 2 == 1,
    )
    return (Sheet(name, tuple(_rows(table, file, name))),)


def _lines(text: str, separator: str, name: str, progress: Progress | None) -> Iterator[str]:
    """The lines of the file, weighed before they are taken apart."""
    total = text.count("\n") + 1
    for number, line in enumerate(io.StringIO(text, newline=""), 1):
        if line.count(separator) > MOST_SEPARATORS:
            raise SheetTooLarge(sheet=name, cell=cell_name(number, line.count(separator)))
        if progress and number % EVERY == 0:
            progress(number, total)
        yield line


def _rows(table: Iterator[list[str]], file: str, name: str) -> list[Row]:
    rows: list[Row] = []
    cells = number = written = 0
    try:
        for number, fields in enumerate(table, 1):
            row = trimmed([_cell(value) for value in fields])
            if not row:
                continue
            if any(len(value) > LONGEST_TEXT for value in fields):
                raise FieldEndless(file=file, row=number)
            cells += len(row)
            written += 1
            if len(row) > MOST_COLUMNS or cells > MOST_CELLS or written > MOST_ROWS:
                raise SheetTooLarge(sheet=name, cell=cell_name(number, len(row) - 1))
            rows.extend([()] * (number - 1 - len(rows)))
            rows.append(row)
    except csv.Error as error:
        raise FieldEndless(file=file, row=number + 1) from error
    return rows


def _cell(value: str) -> str:
    if value.startswith("="):
        value = _KEPT_AS_TEXT.sub(r"\1", value)
    return "" if value.isspace() else value


def _separator(text: str) -> str:
    """What most of the first lines have between their fields."""
    sample = list(islice(io.StringIO(_QUOTED.sub("", text[: 1 << 16])), _SAMPLE))
    lines = {sign: sum(sign in line for line in sample) for sign in _SEPARATORS}
    count = {sign: sum(line.count(sign) for line in sample) for sign in _SEPARATORS}
    return max(_SEPARATORS, key=lambda sign: (lines[sign], count[sign]))


def _decoded(data: bytes, file: str) -> str:
    """The text, by its byte order mark, else as UTF-8, else as GB 18030."""
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = data.decode("utf-16")
            if _BINARY.search(text.encode()):
                raise FileUnknown(file=file)
            return text
        if _BINARY.search(data):
            raise FileUnknown(file=file)
        return _without_mark(data)
    except UnicodeDecodeError as error:
        raise EncodingUnclear(file=file) from error


def _without_mark(data: bytes) -> str:
    """UTF-8, else GB 18030 if it gives Chinese that people write.

    Raises:
        UnicodeDecodeError: it is neither.

    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("gb18030")
    chinese = _HAN.findall(text[: 1 << 16])
    if sum(char in _EVERYDAY for char in chinese) < SENSIBLE * len(chinese) or not chinese:
        raise UnicodeDecodeError("gb18030", data[:1], 0, 1, "no Chinese that people write")
    return text
