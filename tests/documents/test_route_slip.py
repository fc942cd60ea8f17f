from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_desk.base.i18n import Catalogue
from clinic_desk.documents.route_slip import route_slip
from tests.documents.book import BUSY, LONG, PEOPLE, VISITS, slip, visit
from tests.documents.reading import boxes, pages, picture, squeezed, text, ticks


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_who_where_and_what_comes_next(language):
    paper = route_slip(
        slip(
            prepare=("治疗前请刷牙",),
            following=visit("14:30", day=BUSY.day.replace(month=12, day=2)),
            emergency_phone="0571-00000001",
        ),
        Catalogue(language),
    )
    said = squeezed(paper)
    for part in (
        *("张晓雨", "K000123", "12", "青霉素", "装有心脏起搏器", "和光口腔门诊部"),
        *("09:00洁牙·陈医生·1号椅", "11:00补牙·陈医生·1号椅", "带既往影像资料"),
        *("治疗前请刷牙", "2026-12-02", "14:30", "0571-00000001"),
    ):
        assert part in said.replace("・", "·")
    assert len(pages(paper)) == 1
    assert paper.missing == ()


def test_it_is_a5_upright(english):
    image = picture(route_slip(slip(), english), scale=1)
    assert (round(image.width, -1), round(image.height, -1)) == (420, 600)


def test_each_step_has_a_box_to_tick(english):
    # check in, the visits, two to add, three at the end
    assert ticks(route_slip(slip(visits=BUSY.visits[:1]), english)) == 7
    assert ticks(route_slip(slip(), english)) == 8


def test_the_queue_number_has_a_frame_even_before_it_is_given(english):
    with_number = picture(route_slip(slip(queue_number=88), english))
    without = picture(route_slip(slip(queue_number=None), english))
    assert "88" in text(route_slip(slip(queue_number=88), english))
    frame = (300 * 2, 70 * 2, 390 * 2, 140 * 2)
    dark = [sum(v < 200 for v in one.crop(frame).tobytes()) for one in (with_number, without)]
    assert dark[0] > dark[1] > 100


def test_more_than_a_page_goes_on_over_the_next(english):
    paper = route_slip(slip(prepare=("先刷牙，" * 1200, "空腹")), english)
    assert len(pages(paper)) > 2
    assert squeezed(paper).count("刷") == 1200
    assert "空腹" in squeezed(paper)
    # wherever on the page it begins
    for count in range(1, 16):
        row = slip(visits=BUSY.visits[:1] * count, prepare=("先刷牙，" * 600,))
        assert squeezed(route_slip(row, english)).count("刷") == 600


@given(
    person=PEOPLE,
    visits=st.lists(VISITS, min_size=1, max_size=6).map(tuple),
    prepare=st.lists(LONG, max_size=2).map(tuple),
)
@settings(max_examples=25)
def test_nothing_is_cut_and_nothing_leaves_the_page(person, visits, prepare):
    row = slip(
        person=replace(person, alert=person.alert[:300], allergies=""),
        visits=visits,
        prepare=prepare,
    )
    for page in boxes(route_slip(row, Catalogue("zh_CN"))):
        for char, (left, bottom, right, top) in page:
            assert char != "…"
            assert 28 <= left <= right <= 420 - 28
            assert 14 <= bottom <= top <= 595 - 14


def test_the_same_slip_gives_the_same_bytes(chinese):
    assert route_slip(slip(), chinese) == route_slip(slip(), chinese)
    with pytest.raises(ValueError, match="visit"):
        route_slip(slip(visits=()), chinese)
