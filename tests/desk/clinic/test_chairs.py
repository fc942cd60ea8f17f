import pytest

from clinic_desk.desk.clinic.chairs import ChairExists, ChairNameMissing, all_chairs, keep_chair
from clinic_desk.storage.database import Database
from tests.small import Small


def test_a_chair_is_added_renamed_and_put_out_of_use(database: Database, clinic: Small) -> None:
    with database.transaction("x", clinic.owner) as act:
        number = keep_chair(act, None, " 3号椅 ")
        assert keep_chair(act, clinic.chairs[0], "VIP 室", active=False) == clinic.chairs[0]
    with database.reading() as session:
        rows = all_chairs(session)
    assert [(row.name, row.active) for row in rows] == [
        ("2号椅", True),
        ("3号椅", True),
        ("VIP 室", False),
    ]
    assert number == rows[1].id


def test_names_are_there_and_differ(database: Database, clinic: Small) -> None:
    with pytest.raises(ChairNameMissing), database.transaction("x", clinic.owner) as act:
        keep_chair(act, None, "  ")
    with pytest.raises(ChairExists), database.transaction("x", clinic.owner) as act:
        keep_chair(act, clinic.chairs[0], "2号椅")
    with database.transaction("x", clinic.owner) as act:
        keep_chair(act, clinic.chairs[0], "1号椅")
