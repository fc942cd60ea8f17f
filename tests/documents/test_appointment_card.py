from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_desk.base.i18n import Catalogue
from clinic_desk.documents.appointment_card import CardSize, appointment_card
from tests.documents.book import VISITS, card, person, visit
from tests.documents.reading import boxes, pages, picture, squeezed
from tests.documents.rows import HEAD, NAMES

MM = 72 / 25.4


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
@pytest.mark.parametrize("size", list(CardSize))
def test_visits_clinic_way_and_phone_are_on_it(size, language):
    paper = appointment_card(card(route="地铁 12 号线漕宝路站"), Catalogue(language), size)
    said = squeezed(paper)
    for part in (
        *("和光口腔门诊部", "张晓雨", "2026-11-21", "2026-12-19", "2027-01-16", "09:30", "陈医生"),
        *("上海市徐汇区漕溪北路18号3楼", "地铁12号线漕宝路站", "021-55550101"),
    ):
        assert part in said
    assert paper.missing == ()


def test_their_sizes(english):
    for size, wide, high in ((CardSize.A6, 148, 105), (CardSize.POCKET, 90, 54)):
        image = picture(appointment_card(card(), english, size), scale=1)
        assert (image.width, image.height) == (
            pytest.approx(wide * MM, abs=2),
            pytest.approx(high * MM, abs=2),
        )


def test_a_series_fills_as_many_cards_as_it_needs(english):
    found = pages(appointment_card(card(12), english, CardSize.POCKET))
    assert sum(page.count("09:30") for page in found) == 12
    assert f"1 of {len(found) - 1}" in found[0]
    assert "021-5555 0101" in found[-1]  # the back
    assert len(pages(appointment_card(card(4), english, CardSize.A6))) == 1


def test_a_long_way_goes_on_the_back(english):
    row = card(2, route="从地铁站出来往东走两百米，" * 60)
    found = pages(appointment_card(row, english, CardSize.A6))
    assert len(found) == 2
    assert "往东走" not in found[0]
    assert "".join(found[1].split()).count("两百米") == 60


def test_a_service_with_an_endless_name_is_there_to_its_last_sign(english):
    row = card(1, visits=(visit(service="种植修复" * 120), visit("10:15")))
    for size in CardSize:
        said = squeezed(appointment_card(row, english, size))
        assert said.count("植") == 120
        assert "10:15" in said


def test_a_card_without_a_phone_asks_nobody_to_call(english):
    row = card(1, clinic=replace(HEAD, phone=""))
    assert "please call" not in " ".join(pages(appointment_card(row, english, CardSize.A6)))


def test_the_back_shrinks_until_all_of_the_way_is_there(english):
    row = card(1, route="从地铁站出来往东走两百米，" * 40)
    found = pages(appointment_card(row, english, CardSize.POCKET))
    assert "".join(found[-1].split()).count("两百米") == 40


@given(
    visits=st.lists(VISITS, min_size=1, max_size=9).map(tuple),
    name=NAMES,
    route=NAMES,
    size=st.sampled_from(CardSize),
)
@settings(max_examples=25)
def test_nothing_is_cut_and_nothing_leaves_the_card(visits, name, route, size):
    row = card(person=person(name), visits=visits, route=route, clinic=replace(HEAD, logo=None))
    paper = appointment_card(row, Catalogue("zh_CN"), size)
    wide, high = (420, 298) if size is CardSize.A6 else (256, 154)
    for page in boxes(paper):
        for char, (left, bottom, right, top) in page:
            assert char != "…"
            assert 8 <= left <= right <= wide - 8
            assert 2 <= bottom <= top <= high - 2


def test_the_same_card_gives_the_same_bytes(chinese):
    for size in CardSize:
        assert appointment_card(card(), chinese, size) == appointment_card(card(), chinese, size)
    with pytest.raises(ValueError, match="visit"):
        appointment_card(card(0), chinese, CardSize.A6)
