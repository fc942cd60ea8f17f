from datetime import date
from random import Random

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_desk.desk.customers.id_number import read_resident
from clinic_desk.desk.customers.kinds import Relation, Sex
from clinic_desk.intake.customers import RowRepeated, best_sheet, drafts, guess_mapping
from clinic_desk.intake.spreadsheet import read_sheets
from clinic_desk.jobs.sample_workbook import HEADER, clinic_workbook, resident_number

TODAY = date(2026, 11, 20)


def imported(path):
    sheet = best_sheet(read_sheets(path))
    return drafts(sheet, guess_mapping(sheet), TODAY)


@pytest.mark.parametrize(("customers", "seed"), [(300, 20261120), (300, 7), (20, 1), (1000, 2)])
def test_what_is_expected_is_what_is_found(tmp_path, customers, seed):
    expected = clinic_workbook(tmp_path / "list.xlsx", customers=customers, seed=seed)
    found = imported(tmp_path / "list.xlsx")
    assert expected.good == customers == len(found.drafts)
    assert expected.unusable == found.unusable == 10
    assert expected.repeated == found.repeated
    assert expected.rows == found.rows
    fatal = {problem.row for problem in found.problems if problem.fatal}
    warned = [
        problem
        for problem in found.problems
        if problem.row not in fatal and not isinstance(problem.reason, RowRepeated)
    ]
    assert expected.warned == len(warned)


def test_the_family_on_one_phone(tmp_path):
    expected = clinic_workbook(tmp_path / "list.xlsx")
    family = {
        draft.name: (draft.phones[0].relation, draft.sex)
        for draft in imported(tmp_path / "list.xlsx").drafts
        if any(phone.number == expected.family_phone for phone in draft.phones)
    }
    mother, child = expected.family
    assert family == {mother: (Relation.SELF, Sex.FEMALE), child: (Relation.MOTHER, Sex.MALE)}


def test_it_is_as_messy_as_real_ones(tmp_path):
    clinic_workbook(tmp_path / "list.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "list.xlsx").active.iter_rows(values_only=True))
    assert rows[3] == HEADER
    phones = {type(row[2]) for row in rows[4:]}
    births = {type(row[4]) for row in rows[4:]}
    assert {int, str} <= phones
    assert {int, str, type(None)} < births
    assert any("１" in row[2] for row in rows if isinstance(row[2], str))


def test_the_same_seed_gives_the_same_list(tmp_path):
    for name in "ab":
        clinic_workbook(tmp_path / f"{name}.xlsx", seed=5)
    first, second = (imported(tmp_path / f"{name}.xlsx") for name in "ab")
    assert first.drafts == second.drafts


@settings(deadline=None)
@given(st.dates(date(1900, 1, 1), TODAY), st.booleans(), st.randoms(use_true_random=False))
def test_made_up_numbers_are_right(birth, male, chance):
    found = read_resident(resident_number(birth, Random(chance.random()), male=male))
    assert (found.birth, found.sex) == (birth, Sex.MALE if male else Sex.FEMALE)
