"""A data file of each release opens in this one, with all that was in it."""

import json
from datetime import date
from pathlib import Path

import pytest

from clinic_desk.base.paths import Paths
from clinic_desk.desk.appointments import queries as appointments
from clinic_desk.desk.appointments.blocks import blocks
from clinic_desk.desk.appointments.pinboard import pinned
from clinic_desk.desk.appointments.records import BlockKind
from clinic_desk.desk.calendar.queries import policy, published
from clinic_desk.desk.calendar.records import HolidayPolicy
from clinic_desk.desk.customers import queries as customers
from clinic_desk.desk.fees import queries as fees
from clinic_desk.desk.staff.leave import leaves
from clinic_desk.desk.waitlist.queries import entries
from clinic_desk.jobs.restore import restore
from clinic_desk.storage import journal, opening
from tests.small import NOW, TODAY

FILES = Path(__file__).parent.parent / "files"
CODES = json.loads((FILES / "codes.json").read_text("utf-8"))


def test_every_release_has_its_file():
    assert {path.stem for path in FILES.glob("*.zip")} == set(CODES)


@pytest.mark.parametrize("release", sorted(CODES))
def test_a_file_of_the_past_opens(release, tmp_path):
    paths = Paths.within(tmp_path / "clinic")
    restore(FILES / f"{release}.zip", paths, recovery_code=CODES[release])
    with opening.open_clinic(paths) as opened, opened.database.reading() as session:
        assert [row.name for row in customers.search(session, "8812")] == ["单小红", "单乐乐"]
        (visit,) = appointments.day_book(session, TODAY).visits
        assert (visit.customer, visit.service) == ("吕伟", "洁牙")
        (bill,) = fees.bills_of_day(session, TODAY)
        assert (bill.number, bill.total_fen) == ("SF20261120-0001", 18800)
        assert fees.sums(session) == fees.Sums(1, 0, 0, 0)
        assert journal.broken_links(session) == []


def test_what_the_whole_book_keeps_is_still_there(tmp_path):
    paths = Paths.within(tmp_path / "clinic")
    restore(FILES / "0.2.0.zip", paths, recovery_code=CODES["0.2.0"])
    with opening.open_clinic(paths) as opened, opened.database.reading() as session:
        assert policy(session) == (HolidayPolicy.SPRING, True)
        assert 2026 in published(session)
        (block,) = blocks(session, TODAY, TODAY)
        assert block.kind is BlockKind.MEETING
        (pin,) = pinned(session)
        assert (pin.visit.customer, pin.visit.sooner, pin.visit.escort) == ("曾国强", True, "女儿")
        (entry,) = entries(session, NOW)
        assert (entry.customer, entry.urgent) == ("单小红", True)
        series = appointments.day_book(session, date(2026, 12, 29)).visits
        assert [one.customer for one in series] == ["欧阳娜娜"]
        assert {row.reason for row in leaves(session, None, TODAY)} == {"培训"}
