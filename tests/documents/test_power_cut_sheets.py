from dataclasses import replace

import pytest

from clinic_desk.base.i18n import Catalogue
from clinic_desk.documents.power_cut import power_cut
from tests.documents.book import BUSY, person, provider, sheets, visit
from tests.documents.reading import pages, squeezed


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_all_sheets_then_everybodys_phone_numbered_through(language):
    words = Catalogue(language)
    other = provider(
        "林医生", visit("08:30", person=person("单小红", phone="139 0000 2222"), doctor="林医生")
    )
    found = pages(power_cut(sheets(BUSY, other), words))
    assert len(found) == 3
    number = words.text("Paper", "Page {page} of {pages}")
    for place, page in enumerate(found, 1):
        assert number.format(page=place, pages=3) in page
    listed = "".join(found[2].split())
    # by time, over all doctors
    order = [listed.index(name) for name in ("单小红", "张晓雨", "李建国")]
    assert order == sorted(order)
    assert "13900002222" in listed
    assert "吕伟" not in listed  # missed: nobody calls


def test_a_day_without_visits_says_so(english):
    free = replace(BUSY, visits=(), fell_out=())
    assert "Nobodyisbookedthatday." in squeezed(power_cut(sheets(free), english))
    assert len(pages(power_cut(replace(sheets(), providers=()), english))) == 1


def test_many_phones_go_on_over_pages(english):
    many = provider("陈医生", *(visit("09:00", person=person(f"客人{n}")) for n in range(60)))
    found = pages(power_cut(sheets(many), english))
    listed = [page for page in found if "Phone list" in page]
    assert len(listed) > 2
    assert sum(page.count("客人") for page in listed) == 60
