"""A new recovery code: the new sheet opens the data, the old one does not, and only the owner
makes one."""

import pytest

from clinic_desk.base.paths import Paths
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.jobs.recovery import REPLACE, replace_code
from clinic_desk.storage import keys, opening
from tests import ready
from tests.conftest import StandingClock


@pytest.fixture
def known(paths: Paths, clock: StandingClock):
    """The clinic, its key and the code of its first sheet."""
    code = ready.put(paths).code
    with opening.open_clinic(paths, clock=clock) as opened:
        yield opened, ready.small_clinic(), code


def test_the_new_code_opens_and_the_old_one_does_not(known, paths: Paths) -> None:
    opened, clinic, old = known
    new = keys.new_recovery_code()
    with opened.database.transaction(REPLACE, clinic.owner) as act:
        replace_code(act, paths, new)
    wraps = keys.Wraps.read(paths.wraps)
    assert keys.open_by_code(wraps, new) == opened.key
    assert keys.open_by_computer(wraps, paths) == opened.key
    with pytest.raises(keys.RecoveryCodeWrong):
        keys.open_by_code(wraps, old)


def test_nobody_but_the_owner_makes_one(known, paths: Paths) -> None:
    opened, clinic, old = known
    for actor in (clinic.desk, clinic.clinician):
        with pytest.raises(NotAllowed), opened.database.transaction(REPLACE, actor) as act:
            replace_code(act, paths, keys.new_recovery_code())
    assert keys.open_by_code(keys.Wraps.read(paths.wraps), old) == opened.key


def test_damaged_keys_are_refused_and_left(known, paths: Paths) -> None:
    opened, clinic, _old = known
    kept = paths.wraps.read_text("utf-8")
    paths.wraps.write_text("{}", "utf-8")
    refused = pytest.raises(keys.KeysDamaged)
    with refused, opened.database.transaction(REPLACE, clinic.owner) as act:
        replace_code(act, paths, keys.new_recovery_code())
    assert paths.wraps.read_text("utf-8") == "{}"
    paths.wraps.write_text(kept, "utf-8")
