from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_desk.base.i18n import Catalogue
from clinic_desk.documents.week_sheet import week_sheet
from tests.documents.book import BUSY, DAY, PROVIDERS, provider, visit, week
from tests.documents.reading import boxes, pages, squeezed

WEEK = [replace(BUSY, day=DAY - timedelta(5 - n)) for n in range(6)]


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_a_column_for_each_day_with_all_of_its_visits(language):
    paper = week_sheet(week(*WEEK), Catalogue(language))
    said = squeezed(paper)
    for one in WEEK:
        assert f"{one.day:%m-%d}" in said
    assert said.count("张晓雨") == said.count("李建国") == 6
    assert said.count("青霉素") == 6
    assert "周会" in said
    assert "12:00–13:00" in said
    assert len(pages(paper)) == 1
    assert paper.missing == ()


def test_columns_stand_beside_each_other(english):
    (page,) = boxes(week_sheet(week(*WEEK), english))
    starts = sorted(box[0] for char, box in page if char == "张")
    assert all(100 < after - before < 140 for before, after in pairwise(starts))


def test_a_free_day_says_so(english):
    paper = week_sheet(week(BUSY, provider(windows=(), day=DAY + timedelta(1))), english)
    assert "Notworking" in squeezed(paper)


def test_a_full_day_goes_on_over_the_next_page(english):
    many = [visit(f"{9 + n // 4:02d}:{n % 4 * 15:02d}", 15) for n in range(30)]
    found = pages(week_sheet(week(provider("陈医生", *many), BUSY), english))
    assert len(found) > 1
    assert sum(page.count("张晓雨") for page in found) == 31


def test_a_note_longer_than_a_page_is_there_to_its_last_sign(english):
    for before in range(1, 12):  # wherever on the page it begins
        few = [visit(f"{8 + n // 4:02d}:{n % 4 * 15:02d}", 5) for n in range(before)]
        long = provider("陈医生", *few, visit("16:00", note="备注" * 3000), visit("17:00"))
        said = squeezed(week_sheet(week(long), english))
        assert said.count("备") == 3000
        assert said.count("张晓雨") == before + 2


@given(days=st.lists(PROVIDERS, min_size=1, max_size=3))
@settings(max_examples=15)
def test_nothing_is_cut_and_nothing_leaves_the_page(days):
    for page in boxes(week_sheet(week(*days), Catalogue("zh_CN"))):
        for char, (left, bottom, right, top) in page:
            assert char != "…"
            assert 28 <= left <= right <= 842 - 28
            assert 14 <= bottom <= top <= 595 - 14


def test_the_same_week_gives_the_same_bytes(english):
    assert week_sheet(week(*WEEK), english) == week_sheet(week(*WEEK), english)
    with pytest.raises(ValueError, match="day"):
        week_sheet(replace(week(), days=()), english)
