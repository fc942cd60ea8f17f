from datetime import date, timedelta

import pytest

from clinic_desk.desk.fees.ageing import age, aged

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("days", "place"), [(0, 0), (30, 0), (31, 1), (60, 1), (61, 2), (90, 2), (91, 3), (-1, 0)]
)
def test_a_debt_stands_in_one_age(days: int, place: int) -> None:
    sums = aged([(TODAY - timedelta(days), 500)], TODAY)
    assert sums[place] == sum(sums) == 500


def test_age_is_never_negative() -> None:
    assert age(TODAY + timedelta(5), TODAY) == 0
