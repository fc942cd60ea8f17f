import json
import sys
from datetime import date
from io import BytesIO, StringIO

import openpyxl
import pytest
from pypdf import PdfReader
from sqlalchemy import select

from clinic_desk.base.paths import Paths
from clinic_desk.cli.main import main
from clinic_desk.desk.fees import queries
from clinic_desk.desk.fees.records import Bill
from clinic_desk.jobs import demo
from clinic_desk.jobs.sample_workbook import clinic_workbook
from clinic_desk.storage import keys, opening
from tests.jobs import bench_set

TODAY = date(2026, 11, 20)


@pytest.fixture
def desk(paths, capsys, monkeypatch):
    """Runs a command on the clinic in ``paths``; gives its code, output and error output."""
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("LC_MESSAGES", raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")

    def run(*words, data=paths.data, stdin=""):
        monkeypatch.setattr(sys, "stdin", StringIO(stdin))
        code = main([*map(str, words), "--data", str(data)])
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture
def made(paths):
    """A small demo clinic, closed."""
    demo.new_demo(paths, customers=60, years=1, today=TODAY).close()
    return paths


def number_of(paths):
    with opening.open_clinic(paths, write=False) as opened, opened.database.reading() as session:
        return session.scalar(select(Bill.number).where(Bill.total_fen > 0))


def prints(paths, number):
    with opening.open_clinic(paths, write=False) as opened, opened.database.reading() as session:
        return queries.numbered(session, number).printed


def test_demo_fills_an_empty_folder_and_only_that(desk, paths):
    wanted = ("demo", "--customers", 30, "--years", 1, "--seed", 4, "--today", "2026-11-20")
    code, out, err = desk(*wanted)
    assert (code, err) == (0, "")
    assert "30 customers" in out
    assert "nobody has a PIN" in out
    code, out, err = desk(*wanted, "--json")
    assert code == 1
    assert "already holds a clinic" in err
    assert json.loads(out) == {"refused": err.strip()}


def test_the_recovery_code_of_a_demo_opens_it(desk, paths):
    code, out, _err = desk("demo", "--customers", 3, "--years", 1, "--json")
    assert code == 0
    assert keys.open_by_code(keys.Wraps.read(paths.wraps), json.loads(out)["recovery_code"])


def test_the_demo_is_as_of_the_moment_that_is_given(desk, paths):
    code, _out, _err = desk(
        "demo", "--customers", 100, "--years", 1, "--today", "2026-11-20", "--at", "15:30"
    )
    assert code == 0
    with opening.open_clinic(paths, write=False) as opened, opened.database.reading() as session:
        newest = session.connection().exec_driver_sql("SELECT max(done_at) FROM appointment")
        assert "2026-11-20 13" < newest.scalar() <= "2026-11-20 15:30"


def test_verify_counts_and_says_all_is_well(desk, made):
    code, out, err = desk("verify")
    assert (code, err) == (0, "")
    assert "customer: 60" in out
    assert out.endswith("Everything is as it should be.\n")
    code, out, err = desk("verify", "--json")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert found["clean"] is True
    assert found["counts"]["customer"] == 60


def test_verify_refuses_what_is_not_clean(desk, made):
    with opening.open_clinic(made) as opened, opened.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE bill SET total_fen = total_fen + 1 WHERE id = 1")
    code, out, err = desk("verify", "--json")
    assert code == 1
    assert json.loads(out.splitlines()[0])["odd_totals"] == 1
    assert err.count("\n") == 1
    assert "do not add up" in err


def test_backup_then_restore_elsewhere(desk, made, tmp_path, monkeypatch):
    usb = tmp_path / "usb"
    usb.mkdir()
    code, out, err = desk("backup", "--to", usb, "--json")
    assert (code, err) == (0, "")
    info = json.loads(out)
    assert info["counts"]["customer"] == 60
    file = info["path"]
    # here it needs no code
    assert desk("restore", file)[0] == 0
    # a new recovery code, so that the test knows it
    wraps = keys.Wraps.read(made.wraps)
    code = keys.new_recovery_code()
    keys.with_recovery_code(wraps, keys.open_by_computer(wraps, made), code).save(made.wraps)
    file = json.loads(desk("backup", "--to", usb, "--json")[1])["path"]
    monkeypatch.setenv("CLINIC_DESK_CONFIG", str(tmp_path / "another computer"))
    new = tmp_path / "new"
    done, _out, err = desk("restore", file, data=new)
    assert done == 1
    assert "recovery code" in err
    done, _out, err = desk("restore", file, "--recovery-code", "WRONG", data=new)
    assert done == 1
    assert "does not open" in err
    # given when it is asked for
    done, out, err = desk("restore", file, data=new, stdin=f"{code}\n")
    assert (done, err) == (0, "")
    assert "kept beside" in out
    assert desk("verify", data=new)[0] == 0


def test_export_writes_the_workbook(desk, made, tmp_path):
    out_file = tmp_path / "all.xlsx"
    code, out, err = desk("export", "--out", out_file)
    assert (code, err) == (0, "")
    assert str(out_file) in out
    book = openpyxl.load_workbook(out_file)
    assert book["Customers"].max_row == 61


def test_export_with_a_password_from_standard_input(desk, made, tmp_path):
    out_file = tmp_path / "all.xlsx"
    code, _out, _err = desk("export", "--out", out_file, "--password-stdin", stdin="secret\n")
    assert code == 0
    assert out_file.read_bytes().startswith(b"\xd0\xcf\x11\xe0")


@pytest.mark.parametrize(("language", "word"), [("zh_CN", "¥"), ("en", "Fee statement")])
def test_statement_writes_a_paper_and_counts_it(desk, made, tmp_path, language, word):
    number = number_of(made)
    before = prints(made, number)
    out_file = tmp_path / "bill.pdf"
    code, _out, err = desk(
        "statement", number, "--out", out_file, "--paper", "a5", "--language", language
    )
    assert (code, err) == (0, "")
    pages = PdfReader(BytesIO(out_file.read_bytes())).pages
    assert number in pages[0].extract_text()
    assert pages[0].mediabox.width < 430
    assert prints(made, number) == before + 1
    if language == "en":
        assert word in pages[0].extract_text()


def test_statement_of_a_number_nobody_has(desk, made, tmp_path):
    code, _out, err = desk("statement", "SF1", "--out", tmp_path / "x.pdf")
    assert code == 1
    assert "SF1" in err
    assert not (tmp_path / "x.pdf").exists()


def test_import_dry_then_refused_then_good_rows_then_again(desk, made, tmp_path):
    path, problems = tmp_path / "list.xlsx", tmp_path / "problems.xlsx"
    expected = clinic_workbook(path, customers=80, seed=2)
    code, out, _err = desk("import-customers", path, "--dry-run", "--json")
    planned = json.loads(out)
    assert (code, planned["new"], planned["left_out"]) == (0, expected.good, 10)
    code, _out, err = desk("import-customers", path, "--problems", problems)
    assert code == 1
    assert "10" in err
    assert openpyxl.load_workbook(problems).worksheets[0].max_row > 10
    code, out, _err = desk("import-customers", path, "--good-rows")
    assert code == 0
    assert f"New: {expected.good}" in out
    code, out, _err = desk("import-customers", path, "--good-rows", "--json")
    done = json.loads(out)
    assert (code, done["new"], done["unchanged"]) == (0, 0, expected.good)
    assert desk("verify")[0] == 0


def test_a_list_that_is_none(desk, made, tmp_path):
    (tmp_path / "list.xlsx").write_text("Dear Sir")
    code, _out, err = desk("import-customers", tmp_path / "list.xlsx")
    assert code == 1
    assert "list.xlsx" in err


def test_load_bench_needs_the_files(desk, paths, tmp_path):
    code, _out, err = desk("load-bench", tmp_path)
    assert code == 1
    assert "provider.csv" in err
    assert not opening.is_set_up(paths)


def test_load_bench_says_what_has_no_place_yet(desk, paths, tmp_path):
    folder = bench_set.write(tmp_path / "csv")
    code, out, err = desk("load-bench", folder)
    assert (code, err) == (0, "")
    assert "2 customers, 5 appointments, 2 bills." in out
    assert "call 2" in out
    assert "points 1" in out
    code, out, _err = desk("load-bench", folder, "--json", data=tmp_path / "another")
    assert json.loads(out)["not_yet"]["call"] == 2
    assert desk("verify")[0] == 0


# what the window's child processes use


def lines(out):
    return [json.loads(line) for line in out.splitlines()]


def test_progress_comes_as_lines_and_then_the_result(desk, made, tmp_path):
    code, out, err = desk("export", "--out", tmp_path / "x.xlsx", "--progress")
    assert (code, err) == (0, "")
    *steps, last = lines(out)
    assert steps
    assert all(step["done"] <= step["total"] for step in steps)
    assert last["result"]["rows"] == steps[-1]["total"]


def test_a_refusal_comes_as_a_line(desk, made, tmp_path):
    code, out, err = desk("export", "--out", tmp_path / "no" / "x.xlsx", "--progress")
    assert code == 1
    assert lines(out)[-1] == {"refused": err.strip()}


def test_a_child_is_given_the_key_and_who_acts(desk, made, tmp_path):
    out_file = tmp_path / "x.xlsx"
    with opening.open_clinic(made) as opened:
        key = opened.key.hex()
        wanted = ("export", "--out", out_file, "--key-stdin", "--progress")
        # the window is open, and the keys may be locked away: the child needs neither
        made.wraps.rename(tmp_path / "keys.json")
        assert desk(*wanted, "--as", 1, stdin=f"{key}\n")[0] == 0
        assert out_file.exists()
        out_file.unlink()
        code, _out, err = desk(*wanted, "--as", 2, stdin=f"{key}\n")
        assert (code, out_file.exists()) == (1, False)
        assert "role" in err
        assert desk(*wanted, "--as", 99, stdin=f"{key}\n")[0] == 1
        code, _out, _err = desk(
            "export", "--out", out_file, "--key-stdin", "--password-stdin", "--json",
            stdin=f"{key}\nsecret\n",
        )  # fmt: skip
        assert code == 0
        assert out_file.read_bytes().startswith(b"\xd0\xcf\x11\xe0")
        number = number_with(opened.database)
        code, _out, _err = desk(
            "statement", number, "--out", tmp_path / "x.pdf", "--key-stdin", stdin=f"{key}\n"
        )
        assert code == 0
        with opened.database.reading() as session:
            by = session.connection().exec_driver_sql("SELECT by FROM action ORDER BY id").all()
        assert [one for (one,) in by] == ["program", "顾清和", "command line", "command line"]
        (tmp_path / "keys.json").rename(made.wraps)
        assert desk("backup", "--to", tmp_path, "--key-stdin", stdin=f"{key}\n")[0] == 0


def number_with(database):
    with database.reading() as session:
        return session.scalar(select(Bill.number).where(Bill.total_fen > 0))


def test_a_wrong_key_is_refused(desk, made, tmp_path):
    code, _out, err = desk("verify", "--key-stdin", stdin="00" * 32 + "\n")
    assert code == 1
    assert "damaged or was not made by" in err


def test_fonts_are_made_or_there_already(desk):
    code, out, _err = desk("fonts", "--json")
    assert code == 0
    assert json.loads(out)["regular"].endswith(".ttf")


# usage


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["nonsense"],
        ["demo", "--customers", "0"],
        ["demo", "--customers", "many"],
        ["demo", "--today", "yesterday"],
        ["export"],
        ["export", "--ou", "x"],
        ["statement", "SF1", "--out", "x", "--paper", "a3"],
        ["verify", "--language", "fr"],
        ["restore"],
        ["verify", "extra"],
    ],
)
def test_wrong_usage_is_2(words, capsys):
    assert main(words) == 2
    _out, err = capsys.readouterr()
    assert "usage: clinic-desk" in err


def test_help_is_0_and_keeps_what_is_for_the_window_to_itself(capsys):
    assert main(["--help"]) == 0
    out, _err = capsys.readouterr()
    for command in ("demo", "load-bench", "import-customers", "export", "statement", "backup",
                    "restore", "verify", "rehearse"):  # fmt: skip
        assert command in out
    assert "fonts" not in out
    assert main(["export", "--help"]) == 0
    assert "--key-stdin" not in capsys.readouterr()[0]


@pytest.mark.parametrize(
    ("variables", "language", "chinese"),
    [
        ({"LANG": "zh_CN.UTF-8"}, None, True),
        ({"LANG": "zh_TW.UTF-8"}, None, True),
        ({"LANG": "de_DE.UTF-8"}, None, False),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, None, False),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_US"}, None, False),
        ({}, None, False),
        ({"LANG": "zh_CN.UTF-8"}, "en", False),
        ({"LANG": "en_US.UTF-8"}, "zh_CN", True),
    ],
)
def test_the_language_is_the_systems_unless_it_is_given(monkeypatch, variables, language, chinese):
    from clinic_desk.cli.console import Console
    from clinic_desk.cli.parser import parser

    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    words = ["verify", *(["--language", language] if language else [])]
    assert Console(parser().parse_args(words)).words.chinese is chinese


def test_without_a_folder_it_is_this_persons(monkeypatch, tmp_path, capsys):
    """With none given it is the clinic of whoever is signed in to the computer."""
    monkeypatch.setattr(Paths, "of_this_person", lambda: Paths.within(tmp_path / "home"))
    assert main(["demo", "--customers", "2", "--years", "1"]) == 0
    assert opening.is_set_up(Paths.within(tmp_path / "home"))
