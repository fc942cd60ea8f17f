"""A customer list such as clinics really have, made up: for rehearsals and tests of the import.

Title rows above the header, columns in odd order, full-width digits, phones as numbers, dates in
every way people write them, blanks, repeated rows, a family on one phone, a wrong ID number, and
ten rows that nobody can be registered from.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import cycle
from pathlib import Path
from random import Random

from clinic_desk.desk.customers.id_number import check_digit

HEADER = ("序号", "备注", "手机", "姓名", "出生日期", "性别", "身份证号")
UNUSABLE = 10
REPEATED = 6
FAMILY = ("王秀英", "王子轩")
FAMILY_PHONE = "13912348812"
WRONG_ID = "110105199003051234"
BLANK = 5
"""Rows with nothing but blanks, here and there."""
MEN, NEAT, WITH_ID = 0.42, 0.8, 0.25
"""Shares of the customers: men, names without odd blanks, with an ID number."""

Cell = str | int | float | date
_SERIAL_BIRTH = date(1899, 12, 30)
_MOBILES = ("138", "139", "150", "156", "186", "177", "199")
_FULL_WIDTH = str.maketrans("0123456789.", "０１２３４５６７８９．")
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高单吕曾任"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉萍红玲芬燕彬"
_NOTES = ("", "", "", "怕疼", "要求下午来", "老客介绍", "开发票", "对青霉素过敏")
_FIRST = ("欧阳娜娜", "单晓燕", "吕梁", "万俟兰", "阿依古丽·买买提", "Anna Müller")


_PHONES: tuple[Callable[[str], Cell], ...] = (
    str,
    int,
    lambda phone: phone.translate(_FULL_WIDTH),
    lambda phone: f"{phone[:3]} {phone[3:7]} {phone[7:]}",
    float,
    lambda phone: f"{phone[:3]}-{phone[3:7]}-{phone[7:]}",
    lambda phone: f"+86 {phone}",
    lambda phone: f"手机：{phone}",
)
_DAYS: tuple[Callable[[date], Cell], ...] = (
    lambda day: day,
    date.isoformat,
    lambda day: (day - _SERIAL_BIRTH).days,
    lambda day: f"{day.year}.{day.month}.{day.day}",
    lambda _: "",
    lambda day: int(f"{day:%Y%m%d}"),
    lambda day: f"{day.year}/{day.month:02d}/{day.day:02d}",
    lambda day: f"{day.year}年{day.month}月{day.day}日",
    lambda day: f"{day.year}-{day.month}-{day.day}".translate(_FULL_WIDTH),
)


@dataclass(frozen=True, slots=True)
class Expected:
    """What the import must find.

    ``good`` counts distinct customers, the others count rows; ``warned`` are usable rows with
    something to be mended, besides those that repeat another.
    """

    good: int
    unusable: int
    repeated: int
    warned: int
    family: tuple[str, str]
    family_phone: str

    @property
    def rows(self) -> int:
        return self.good + self.unusable + self.repeated


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    phone: str
    birth: date
    male: bool
    document: str


def clinic_workbook(path: Path, *, customers: int = 300, seed: int = 20261120) -> Expected:
    """Write the list to ``path``; the same seed gives the same list. At least 20 customers."""
    chance = Random(seed)  # noqa: S311 - made-up people, not secrets
    known = [*_family(), *_warned()]
    people = list(_people(customers - len(known), chance))
    phones, days = cycle(_PHONES), cycle(_DAYS)
    rows = [_row(one, next(phones)(one.phone), next(days)(one.birth), chance) for one in people]
    again = chance.sample(people, REPEATED)
    rows += [_row(one, one.phone, one.birth.isoformat(), chance) for one in again]
    rows += [*known, *_unusable()]
    chance.shuffle(rows)
    for at in chance.sample(range(len(rows)), BLANK):
        rows.insert(at, ["", " ", "", "　", "", "", ""])
    _write(path, [*rows, ["合计", "", "", f"{customers}人", "", "", ""]])
    return Expected(customers, UNUSABLE, REPEATED, len(_warned()), FAMILY, FAMILY_PHONE)


def _people(count: int, chance: Random) -> Iterator[_Person]:
    for number in range(count):
        given = "".join(chance.choices(_GIVEN, k=chance.choice((1, 2, 2))))
        name = _FIRST[number] if number < len(_FIRST) else chance.choice(_SURNAMES) + given
        phone = f"{chance.choice(_MOBILES)}{number:04d}{chance.randrange(10_000):04d}"
        birth = date(1940, 1, 1) + timedelta(days=chance.randrange(365 * 80))
        male = chance.random() < MEN
        document = resident_number(birth, chance, male=male) if chance.random() < WITH_ID else ""
        yield _Person(name, phone, birth, male, document)


def _row(person: _Person, phone: Cell, birth: Cell, chance: Random) -> list[Cell]:
    name = person.name if chance.random() < NEAT else f" {'　'.join(person.name)} "
    sex = chance.choice(("男", "M", "男 ", "") if person.male else ("女", "F", "女性", ""))
    return ["", chance.choice(_NOTES), phone, name, birth, sex, person.document]


def resident_number(birth: date, chance: Random, *, male: bool) -> str:
    """A made-up resident number with a right checksum."""
    first = f"110101{birth:%Y%m%d}{chance.randrange(500) * 2 + male:03d}"
    return first + check_digit(first)


def _family() -> list[list[Cell]]:
    mother, child = FAMILY
    return [
        ["", "", FAMILY_PHONE, mother, "1985.6.18", "女", ""],
        ["", "孩子怕打针", f"妈妈{FAMILY_PHONE}", child, "2016年9月1日", "男", ""],
    ]


def _warned() -> list[list[Cell]]:
    """Usable, with something to be mended."""
    return [
        ["", "", "13700000001", "赵文静", "1990-03-05", "女", WRONG_ID],
        ["", "没有手机", "无", "钱桂英", "1941/1/9", "女", ""],
        ["", "", "13700000003", "孙立军", "1988-02-30", "男", ""],
    ]


def _unusable() -> list[list[Cell]]:
    """With the row of totals ten: no name, no name that is one, no phone that can be read."""
    return [
        ["", "没留姓名", "13600000001", "", "", "", ""],
        ["", "", 13600000002, "", "1990.3.5", "男", ""],
        ["", "明天再问", "", "", "", "", ""],
        ["", "", "13600000004", "？？", "", "女", ""],
        ["", "", "", "13600000005", "", "", ""],
        ["", "", "1360000000", "周小明", "", "男", ""],
        ["", "", "136000000077", "吴小红", "1995-5-5", "女", ""],
        ["", "", "微信联系", "郑小亮", "", "男", ""],
        ["", "", "1.36E+10", "冯小芳", "", "女", ""],
    ]


def _write(path: Path, rows: list[list[Cell]]) -> None:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None  # noqa: S101 - a new workbook has one sheet
    sheet.title = "客户资料"
    sheet.append(["阳光口腔门诊部客户资料表"])
    sheet.merge_cells("A1:G1")
    sheet.append(["导出日期：2026-11-20", "", "", "制表：前台"])
    sheet.append([])
    sheet.append(HEADER)
    for number, row in enumerate(rows, 1):
        sheet.append([row[0] or number, *row[1:]])
    book.save(path)
