"""A whole morning through the real window, and everything it leaves behind opened by others.

``rehearse`` works the window by clicks and keys and holds each step against what it must be;
here its papers, workbooks, back-up and pictures are read by programs that are not ours.
"""

import json
import shutil
from pathlib import Path

import openpyxl
import pytest
from PIL import Image
from python_calamine import CalamineWorkbook

from clinic_desk.jobs.sample_workbook import clinic_workbook
from tests.journeys.played import command, pages_of, rehearsed

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def morning(tmp_path_factory):
    """The folder a rehearsal leaves; worked once for all tests of this file."""
    return rehearsed(tmp_path_factory.mktemp("morning") / "out", "morning")


def text_of(pdf: Path) -> str:
    return "\n".join(pages_of(pdf))


def test_the_statement_says_what_was_billed(morning):
    results = json.loads((morning / "results.json").read_text("utf-8"))
    text = text_of(morning / "statement.pdf")
    words = ["门诊费用清单", "晨曦口腔", "王子轩", "李医生", "微信支付", "现金", "人民币", "优惠"]
    for said in (results["bill"], *words):
        assert said in text, said
    again = text_of(morning / "statement-again.pdf")
    assert "补打" in again and results["bill"] in again


def test_the_recovery_sheet_holds_the_code(morning):
    results = json.loads((morning / "results.json").read_text("utf-8"))
    text = text_of(morning / "recovery-sheet.pdf").replace(" ", "").replace("\n", "")
    for group in results["recovery_code"].split("-"):
        assert group in text


def test_the_problem_rows_come_back_as_a_workbook(morning):
    expected = clinic_workbook(morning.parent / "same.xlsx")
    sheet = openpyxl.load_workbook(morning / "rows-to-correct.xlsx").active
    rows = list(sheet.iter_rows(min_row=2, values_only=True))
    assert len(rows) >= expected.unusable
    assert all(row[0] for row in rows)
    assert "姓名" in [cell.value for cell in sheet[1]]


def test_the_workbook_opens_in_another_program(morning):
    book = CalamineWorkbook.from_path(str(morning / "clinic.xlsx"))
    sheets = {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
    expected = clinic_workbook(morning.parent / "same.xlsx")
    customers = next(rows for name, rows in sheets.items() if "客户" in name)
    assert len(customers) == expected.good + 1
    assert any("王子轩" in row and "13912348812" in row for row in customers)
    appointments = next(rows for name, rows in sheets.items() if "预约" in name)
    assert len(appointments) == 3
    bills = next(rows for name, rows in sheets.items() if "账单" in name or "收费" in name)
    assert any(json.loads((morning / "results.json").read_text())["bill"] in row for row in bills)


def test_the_backup_was_restored_elsewhere_and_holds_the_same(morning, tmp_path):
    config = morning.parent / "config"
    counts = []
    for folder in (morning / "clinic", morning / "restored"):
        done = command("verify", "--data", folder, "--json", config=config)
        assert done.returncode == 0, done.stderr
        counts.append(json.loads(done.stdout)["counts"])
    assert counts[0]["customer"] == counts[1]["customer"] == 300
    assert counts[0]["appointment"] == counts[1]["appointment"] == 2


def test_on_a_new_computer_the_backup_opens_with_the_sheet_alone(morning, tmp_path):
    results = json.loads((morning / "results.json").read_text("utf-8"))
    backup = next((morning / "backups").glob("*.zip"))
    stranger = tmp_path / "new computer"
    shutil.copy(backup, tmp_path / backup.name)
    target = tmp_path / "clinic"
    refused = command(
        "restore", tmp_path / backup.name, "--data", target, config=stranger, input=""
    )
    assert refused.returncode == 1 and len(refused.stderr.strip().splitlines()) >= 1
    done = command(
        "restore", tmp_path / backup.name, "--data", target,
        "--recovery-code", results["recovery_code"], config=stranger,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert command("verify", "--data", target, config=stranger).returncode == 0


def test_every_page_has_a_picture_with_something_on_it(morning):
    names = [path.stem for path in (morning / "pictures").glob("*.png")]
    for clinic in ("new", "demo"):
        for page in ("today", "appointments", "customers", "fees", "settings", "card"):
            (found,) = [n for n in names if n.endswith(f"-{clinic}-{page}")]
            image = Image.open(morning / "pictures" / f"{found}.png")
            assert image.size == (1366, 768)
            assert len(image.getcolors(1 << 24)) > 50
