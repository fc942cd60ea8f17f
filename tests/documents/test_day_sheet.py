from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.appointments.records import AppointmentStatus
from clinic_desk.documents.day_sheet import LEAST_BLANKS, day_sheet
from tests.documents.book import BUSY, DAY, PRINTED, PROVIDERS, provider, sheets, visit
from tests.documents.reading import boxes, pages, picture, squeezed, text, ticks

LANGUAGES = ["zh_CN", "zh_TW", "en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_of_the_day_is_on_it(language):
    words = Catalogue(language)
    paper = day_sheet(sheets(), words)
    said = squeezed(paper)
    for part in (
        *("和光口腔门诊部", "陈医生", DAY.isoformat(), "09:00–12:0013:00–18:00"),
        *("09:00", "–09:30", "张晓雨", "K000123", "13800001111", "青霉素", "装有心脏起搏器"),
        *("11:00", "李建国", "补牙", "45", "带既往影像资料"),
        *("10:00–10:30", "周会", "12:00–13:00", "10:30吕伟"),
    ):
        assert part in said
    for status in (AppointmentStatus.CONFIRMED, AppointmentStatus.MISSED):
        assert "".join(words.label(status).split()) in said
    assert (
        "".join(words.text("Paper", "Page {page} of {pages}").format(page=1, pages=1).split())
        in said
    )
    assert paper.missing == ()


def test_the_day_stands_in_its_order(english):
    said = text(day_sheet(sheets(), english))
    order = ["09:00\n", "10:00–10:30", "11:00\n", "12:00–13:00", "Not coming", "Walk-ins"]
    places = [said.index(part) for part in order]
    assert places == sorted(places)


def test_it_lies_across_and_each_doctor_begins_a_page(english):
    paper = day_sheet(sheets(BUSY, provider("林医生"), provider("赵医生")), english)
    image = picture(paper, scale=1)
    assert image.width > image.height
    found = pages(paper)
    assert len(found) == 3
    for number, name in enumerate(("陈医生", "林医生", "赵医生")):
        assert name in found[number]
        assert f"Page {number + 1} of 3" in found[number]
    assert "0 visit" in found[1]


def test_who_goes_along_and_where_a_visit_at_home_goes(english):
    row = visit(escort="女儿", address="解放路5号")
    said = text(day_sheet(sheets(provider("陈医生", row)), english))
    assert "Escort: 女儿" in said
    assert "At home: 解放路5号" in said


def test_a_doctor_who_is_away_says_so(english):
    assert "Not working that day" in text(day_sheet(sheets(provider(windows=())), english))


def test_boxes_are_drawn_to_tick_and_lines_to_write_on(english):
    paper = day_sheet(sheets(), english)
    assert "☐" not in text(paper)
    blanks = ticks(paper) - 2 * len(BUSY.visits)  # missed, left; a walk-in can only have left
    assert blanks >= LEAST_BLANKS


def test_known_stamps_are_printed_and_a_patient_who_left_is_ticked(english):
    came = visit("09:00", arrived_at=PRINTED.replace(hour=8, minute=51))
    left = replace(came, status=AppointmentStatus.LEFT)
    assert "08:51" in text(day_sheet(sheets(provider("陈医生", came)), english))
    one, other = (
        picture(day_sheet(sheets(provider("陈医生", row)), english)) for row in (came, left)
    )
    tick = (746 * 2, 100 * 2, 764 * 2, 150 * 2)
    dark = [sum(value < 80 for value in image.crop(tick).tobytes()) for image in (one, other)]
    assert dark[1] > dark[0]


def test_a_long_day_goes_on_with_its_head(english):
    many = [visit(f"{9 + n // 12:02d}:{n % 12 * 5:02d}", 5) for n in range(60)]
    found = pages(day_sheet(sheets(provider("陈医生", *many)), english))
    assert len(found) > 3
    assert all("Arrived" in page and "陈医生" in page for page in found)
    assert sum(page.count("张晓雨") for page in found) == 60


@given(one=PROVIDERS)
@settings(max_examples=25)
def test_nothing_is_cut_and_nothing_leaves_the_page(one):
    words = Catalogue("en")
    paper = day_sheet(sheets(one), words)
    drawn = "".join(char for page in boxes(paper) for char, _ in page)
    assert "…" not in drawn
    for page in boxes(paper):
        for _char, (left, bottom, right, top) in page:
            assert 28 <= left <= right <= 842 - 28
            assert 14 <= bottom <= top <= 595 - 14


@given(note=st.text("备注内容", min_size=1, max_size=40))
@settings(max_examples=5)
def test_a_note_longer_than_a_page_is_there_to_its_last_sign(note):
    paper = day_sheet(sheets(provider("陈医生", visit(note=note * 250))), Catalogue("en"))
    said = squeezed(paper)
    assert sum(said.count(sign) for sign in "备注内容") == 250 * len(note)


def test_the_same_day_gives_the_same_bytes(chinese):
    assert day_sheet(sheets(), chinese) == day_sheet(sheets(), chinese)


def test_without_a_provider_there_is_no_sheet(english):
    with pytest.raises(ValueError, match="provider"):
        day_sheet(replace(sheets(), providers=()), english)
