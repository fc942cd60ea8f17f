"""The file of the first release, opened by double-clicking this one."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from clinic_desk.desk.calendar.queries import policy, published
from clinic_desk.desk.calendar.records import HolidayPolicy
from clinic_desk.jobs import package
from clinic_desk.jobs.backup import look, made
from clinic_desk.jobs.progress import silent
from clinic_desk.storage import journal, keys
from clinic_desk.ui.shell.sign_in import SignInPage
from tests.small import OWNER_PIN, TODAY

FILES = Path(__file__).parent.parent / "files"
CODE = json.loads((FILES / "codes.json").read_text("utf-8"))["0.1.0"]


@pytest.fixture
def old(paths):
    """As the first release left it in its folder, on this computer."""
    paths.data.mkdir(parents=True)
    with package.opened(FILES / "0.1.0.zip") as packed:
        info = package.info_of(packed, FILES / "0.1.0.zip")
        wraps = package.wraps_of(packed, FILES / "0.1.0.zip")
        with paths.database.open("xb") as target:
            package.unpack(packed, info, target, silent)
    key = keys.open_by_code(wraps, CODE)
    keys.with_computer(wraps, paths, key).save(paths.wraps)
    return paths


def test_it_is_upgraded_with_a_copy_and_every_page_shows_it(start, old):
    seat = start(old)
    seat.wait_for(SignInPage)
    (copy,) = made(old.backups)
    assert look(copy).schema == 1
    seat.write(OWNER_PIN)
    seat.press(Qt.Key.Key_Return)
    context = seat.program.context
    with context.database.reading() as session:
        assert {TODAY.year} <= published(session)
        assert policy(session) == (HolidayPolicy.NEVER, False)
        assert journal.broken_links(session) == []
    today = seat.frame.page
    seat.frame.show_page("appointments")
    book = seat.frame.page
    assert [visit.customer for visit in book.board.state.sheet.visits] == ["吕伟"]
    for name in book.lists.dock.panels:
        book.lists.dock.open(name)
    for name in ("customers", "fees", "settings", "today"):
        seat.frame.show_page(name)
    assert seat.frame.page is today
    assert context.database.undoable is None
