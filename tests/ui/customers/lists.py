"""Made-up lists as clinics hand them in."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

TITLES = ("序号", "姓名", "手机", "性别", "出生日期", "身份证号", "会员等级", "备注")
ROWS: tuple[tuple[object, ...], ...] = (
    (1, "周杰", 13811110001, "男", "1990.3.5", "", "金卡", "怕疼"),
    (2, "周小雨", "１３８１１１１０００１", "女", date(2018, 5, 1), "", "", ""),
    (3, "吕伟", "136 0000 5678", "男", "", "", "", "已登记的老客户"),
    (4, "", "13811110004", "女", "", "", "", "没有姓名"),
    (5, "郑爽朗", "1381111", "女", "1985年7月", "", "", ""),
    (6, "林一", "13811110006", "男", "1970-13-40", "110105194912310021", "", ""),
    (1, "周杰", 13811110001, "男", "1990.3.5", "", "金卡", "怕疼"),
)
"""Two new, one registered already, two that cannot be used, one with a wrong date and document
number, one repeated."""


def workbook(path: Path, rows: Sequence[Sequence[object]] = ROWS, titles: object = TITLES) -> Path:
    """With a title above the header, as clinics have it."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    sheet.append(["晨曦口腔客户名单"])
    sheet.append(list(titles))
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    book.close()
    return path
