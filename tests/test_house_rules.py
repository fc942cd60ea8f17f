"""Rules of the house that no linter knows."""

import ast
import re
from pathlib import Path

import pytest

from tests import words

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "clinic_desk"
FILES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 400
TOP = {"clinic_desk", "resources", "tests", "pyproject.toml", "build.spec", "README.md", "LICENSE"}


def name_of(path):
    return path.relative_to(PACKAGE).as_posix()


def each(paths=FILES):
    return pytest.mark.parametrize("path", paths, ids=name_of)


def calls(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "attr", getattr(node.func, "id", "")), node


def owned_calls(node, owner):
    """Every call below ``node`` with the name of the class it stands in."""
    for child in ast.iter_child_nodes(node):
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call):
            yield inner, child
        yield from owned_calls(child, inner)


@each([path for path in FILES if path.parent.name != "migrations"])
def test_files_stay_short(path):
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST


@each()
def test_every_file_says_what_it_is(path):
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


@each()
def test_what_is_translated_is_written_out(path):
    """lupdate reads source text, so an f-string or a variable would stay English."""
    for name, call in calls(path):
        if name not in {"tr", "QT_TRANSLATE_NOOP"}:
            continue
        text = call.args[0 if name == "tr" else 1]
        assert isinstance(text, ast.Constant), f"{path.name}:{call.lineno}"


@each()
def test_what_is_translated_is_found_under_its_class(path):
    """``tr = self.tr``, or ``tr`` inside an f-string, and lupdate loses the class or the text."""
    known = set(words.read(words.path_of("zh_CN")))
    for owner, call in owned_calls(ast.parse(path.read_text("utf-8")), ""):
        if getattr(call.func, "attr", "") == "tr" and call.args:
            assert (owner, call.args[0].value) in known, f"{path.name}:{call.lineno}"


@each([path for path in FILES if "kit" not in path.parts and "ui" in path.parts])
def test_pages_have_no_colours_and_no_style_sheets(path):
    assert all(name != "setStyleSheet" for name, _ in calls(path)), path
    assert not re.search(r"[\"']#[0-9a-fA-F]{6}[\"']", path.read_text("utf-8")), path


@each()
def test_the_licence_of_charts_does_not_suit_us(path):
    assert not re.search(
        r"QtCharts|QtGraphs|QtDataVisualization|lunardate", path.read_text("utf-8")
    )


@each([path for path in FILES if "ui" in path.parts or "app" in path.parts])
def test_dialogs_are_never_deleted_on_close(path):
    """With open() it crashes; ``finished.connect(self.deleteLater)`` does not."""
    assert "WA_DeleteOnClose" not in path.read_text("utf-8")


@each()
def test_no_drawers_for_odds_and_ends(path):
    assert path.stem not in {"utils", "util", "helpers", "helper", "common", "manager", "handler"}


@each([path for path in FILES if path.parent.name in {"shell", "kit", "app"}])
def test_the_first_paint_imports_no_desk(path):
    """Imports at the top of shell, kit and app would keep the window waiting."""
    for node in ast.parse(path.read_text("utf-8")).body:
        modules = (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else []
        )
        for module in modules:
            heavy = (
                "clinic_desk.desk",
                "clinic_desk.storage",
                "sqlalchemy",
                "reportlab",
                "openpyxl",
            )
            assert not module.startswith(heavy), f"{path.name}:{node.lineno} {module}"


def test_the_top_level_holds_nothing_else():
    import subprocess

    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    top = {line.split("/")[0] for line in listed}
    assert {name for name in top if not name.startswith(".")} <= TOP
