import json
import sys
from io import BytesIO, StringIO

import pytest
from pypdf import PdfReader

from clinic_desk.cli.main import main
from clinic_desk.desk.appointments import service
from clinic_desk.desk.appointments.forms import VisitForm
from tests.small import TODAY, at

DAY = TODAY.isoformat()


@pytest.fixture
def desk(paths, opened, clinic, capsys, monkeypatch):
    """Runs a command on the small clinic, with one visit of today, closed meanwhile."""
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    with opened.database.transaction("Book", clinic.desk) as act:
        for day in (TODAY, TODAY.replace(year=2099)):
            form = VisitForm(clinic.customers["欧阳娜娜"], clinic.doctors[0], at(9, day=day), 30)
            service.book(act, form, override="test")
    opened.close()

    def run(*words):
        monkeypatch.setattr(sys, "stdin", StringIO())
        code = main([*map(str, words), "--data", str(paths.data)])
        out, err = capsys.readouterr()
        return code, out, err

    return run


def text(path):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(path.read_bytes())).pages)


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("day", "--day", DAY), "139 0000 7788"),
        (("day", "--day", DAY, "--doctor", "李", "--masked"), "139 **** 7788"),
        (("week", "--day", DAY, "--doctor", "李医生"), "Fri 11-20"),
        (("slip", "--day", DAY, "--customer", "K000001"), "09:00"),
        (("card", "--customer", "k000001", "--size", "pocket"), "2099-11-20"),
    ],
)
def test_each_sheet_is_written(desk, tmp_path, words, part):
    out = tmp_path / "sheet.pdf"
    code, said, err = desk("sheets", *words, "--out", out, "--language", "en", "--json")
    assert (code, err) == (0, "")
    assert json.loads(said) == {"file": str(out), "missing_characters": []}
    assert "欧阳娜娜" in text(out)
    assert part in text(out)


def test_a_sheet_speaks_the_clinics_language_unless_told(desk, tmp_path):
    out = tmp_path / "day.pdf"
    code, said, _err = desk("sheets", "day", "--day", DAY, "--out", out)
    assert code == 0
    assert said == f"Written: {out}\n"
    assert "周五" in text(out)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("week", "--day", DAY), "There is no doctor"),
        (("slip", "--day", DAY, "--customer", "K999999"), "There is no customer"),
        (("slip", "--day", "2026-11-23", "--customer", "K000001"), "has no visit on"),
        (("card", "--customer", "K000002"), "has no visit to come"),
        (("day", "--day", "2026-11-22"), "Nobody works on"),
    ],
)
def test_refusals_are_one_sentence_and_write_nothing(desk, tmp_path, words, sentence):
    out = tmp_path / "sheet.pdf"
    code, said, err = desk("sheets", *words, "--out", out)
    assert (code, said) == (1, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert not out.exists()


def test_a_kind_nobody_knows_is_wrong_usage(desk, tmp_path):
    assert desk("sheets", "month", "--out", tmp_path / "x.pdf")[0] == 2


def test_the_power_cut_sheets(desk, tmp_path):
    code, _said, err = desk("power-cut")
    assert code == 1
    assert "Choose a folder" in err
    code, said, err = desk("power-cut", "--to", tmp_path, "--after", DAY, "--json")
    assert (code, err) == (0, "")
    found = json.loads(said)
    assert (found["day"], found["visits"]) == ("2026-11-21", 0)
    assert (tmp_path / "power-cut-2026-11-21.pdf").exists()
    assert desk("power-cut", "--to", tmp_path / "gone")[0] == 1
