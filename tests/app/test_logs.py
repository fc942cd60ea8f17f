"""The log must be safe to mail to a stranger."""

import logging

import pytest

from clinic_desk.app import logs
from clinic_desk.app.logs import PlainFormatter, scrubbed, told


def record(message: object, *args: object, error: BaseException | None = None) -> str:
    made = logging.LogRecord(
        "clinic_desk.x",
        logging.ERROR,
        __file__,
        1,
        message,
        args,
        (type(error), error, error.__traceback__) if error else None,
    )
    return PlainFormatter().format(made)


def raised() -> BaseException:
    try:
        _update()
    except RuntimeError as error:
        return error
    raise AssertionError


def _update() -> None:
    try:
        {}["欧阳娜娜 13900007788"]
    except KeyError as cause:
        raise RuntimeError("UPDATE customer SET phone = '13900007788'") from cause


def test_an_error_is_told_by_types_and_places_only():
    said = record("Nobody caught this", error=raised())
    assert "builtins.RuntimeError" in said
    assert "builtins.KeyError" in said
    assert "test_logs.py" in said
    assert " raised" in said
    for secret in ("欧阳", "13900007788", "UPDATE", "/home", "/work"):
        assert secret not in said


def test_an_error_among_the_values_is_told_by_its_type():
    assert record("Failed: %s", ValueError("李雷")).endswith("Failed: ValueError")
    assert record("%(a)s", {"a": ValueError("李雷")}).endswith("ValueError")
    assert record(ValueError("13900007788")).endswith("ValueError")


def test_a_message_that_does_not_fit_its_values_is_still_one_line():
    assert record("%d of", "x").endswith("%d of")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Opened 王芳's card", "Opened …'s card"),
        ("phone 13800138000 is wrong", "phone # is wrong"),
        ("row 1234 of 5678", "row 1234 of 5678"),
        ('cannot write "/home/li/张三.pdf"', 'cannot write "…"'),
        ("cannot read 'note: hurts'", "cannot read '…'"),
        ("𠮷野家", "…"),
    ],
)
def test_names_numbers_and_quotations_are_taken_out(text, left):
    assert scrubbed(text) == left


def test_a_circle_of_causes_ends():
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert told(one).count("ValueError") == 1


@pytest.fixture
def root_logger():
    root = logging.getLogger()
    before, level, raising = list(root.handlers), root.level, logging.raiseExceptions
    yield root
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.raiseExceptions = raising


def test_it_is_written_and_rotates(tmp_path, root_logger, monkeypatch):
    monkeypatch.setattr(logs, "LARGEST", 2_000)
    path = tmp_path / "logs" / "clinic-desk.log"
    logs.start(path)
    for number in range(300):
        logging.getLogger("clinic_desk.any").info("Line %s of 王芳 13900007788", number)
    files = sorted(path.parent.iterdir())
    assert len(files) == 1 + logs.KEPT
    text = "".join(file.read_text("utf-8") for file in files)
    assert "Line 299 of … #" in text
    assert "王芳" not in text


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path, root_logger):
    (tmp_path / "logs").write_text("a file")
    logs.start(tmp_path / "logs" / "clinic-desk.log")
    logging.getLogger("clinic_desk.any").error("still alive")
