"""The CSV set of the benchmark clinic: its files, columns and words, read row by row."""

import csv
from collections.abc import Iterator
from pathlib import Path

from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.fees.kinds import FeeClass, PaymentWay

COLUMNS = {
    "provider": "id name pinyin",
    "service": "id name minutes",
    "customer": "id card_no name pinyin initials sex birth mobile level source note created_on",
    "appointment": ("id customer_id provider_id service_id start_at end_at status note created_at"),
    "bill": "id no customer_id appointment_id provider_id billed_at total_fen method",
    "bill_item": "id bill_id line code name qty price_fen discount_fen amount_fen",
}
"""The tables that have a place here, in the order they refer to one another."""

NOT_YET = ("call", "complaint", "points", "survey_answer")
"""Tables of the set whose rooms come with later issues: they are counted, and said to be so."""

SEXES = {"女": Sex.FEMALE, "男": Sex.MALE}
STATUSES = {
    "已预约": AppointmentStatus.BOOKED,
    "已完成": AppointmentStatus.DONE,
    "爽约": AppointmentStatus.MISSED,
    "已取消": AppointmentStatus.CANCELLED_BY_PATIENT,
}
WAYS = {
    "微信": PaymentWay.WECHAT,
    "支付宝": PaymentWay.ALIPAY,
    "现金": PaymentWay.CASH,
    "银行卡": PaymentWay.BANK_CARD,
    "医保": PaymentWay.INSURANCE_POOL,
}
_CLASSES = (
    ("挂号", FeeClass.REGISTRATION),
    ("检测", FeeClass.EXAMINATION),
    ("检查", FeeClass.EXAMINATION),
    ("复查", FeeClass.EXAMINATION),
    ("片", FeeClass.IMAGING),
    ("麻醉", FeeClass.MEDICINE),
    ("拔牙", FeeClass.SURGERY),
    ("盒", FeeClass.MATERIAL),
    ("支)", FeeClass.MATERIAL),
    ("费", FeeClass.OTHER),
)


class TableMissing(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "There is no file “{file}” in this folder: make the set with make_clinic.py first.",
    )


class TableOdd(DeskError):
    text = QT_TRANSLATE_NOOP(
        "DeskError",
        "“{file}”, line {line}, is not as make_clinic.py writes it. Nothing was loaded.",
    )


class Table:
    """One CSV file, row by row; ``line`` is where it is."""

    def __init__(self, folder: Path, name: str) -> None:
        self.file = f"{name}.csv"
        self.line = 1
        self._path = folder / self.file
        self._columns = COLUMNS[name].split()
        if not self._path.is_file():
            raise TableMissing(file=self.file)

    def __iter__(self) -> Iterator[list[str]]:
        with self._path.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            if next(rows, None) != self._columns:
                raise self.odd()
            for row in rows:
                self.line = rows.line_num
                if len(row) != len(self._columns):
                    raise self.odd()
                yield row

    @property
    def total(self) -> int:
        """About how many rows there are: lines."""
        with self._path.open("rb") as file:
            return sum(1 for _ in file)

    def odd(self) -> TableOdd:
        return TableOdd(file=self.file, line=self.line)


def counted(folder: Path, name: str) -> int:
    """How many rows a table of the set has that has no place here yet; 0 where it is missing."""
    path = folder / f"{name}.csv"
    if not path.is_file():
        return 0
    with path.open(encoding="utf-8", newline="") as file:
        return max(0, sum(1 for _ in csv.reader(file)) - 1)


def fee_class(name: str) -> FeeClass:
    """What an item of the set is charged for, by a word in its name."""
    return next((kind for word, kind in _CLASSES if word in name), FeeClass.TREATMENT)
