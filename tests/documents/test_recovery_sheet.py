from datetime import date

import pytest

from clinic_desk.base.i18n import Catalogue
from clinic_desk.documents.recovery_sheet import recovery_sheet
from clinic_desk.storage.keys import new_recovery_code
from tests.documents.reading import boxes, pages, squeezed, text

DAY = date(2026, 11, 21)
CODE = "AB3DE-7XK2M-QWERT-90ZPS-HJ4NV-C8F6G"


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_one_page_with_the_code_and_what_it_is_for(language):
    words = Catalogue(language)
    paper = recovery_sheet("和光口腔门诊部", CODE, DAY, words)
    assert len(pages(paper)) == 1
    said = squeezed(paper)
    for place, group in enumerate(CODE.split("-"), 1):
        assert f"{place}{group}" in said
    for part in ("Recovery sheet", "Recovery code", "Where to keep it", "Signature and date"):
        assert "".join(words.text("RecoverySheet", part).split()) in said
    assert "和光口腔门诊部" in said
    assert "2026-11-21" in said
    assert paper.missing == ()


def test_the_code_read_from_the_sheet_is_the_code(english):
    for _ in range(20):
        code = new_recovery_code()
        said = squeezed(recovery_sheet("Clinic", code, DAY, english))
        after = said[said.index("Recoverycode") + len("Recoverycode") :]
        # a group's number stands before each group
        assert "-".join(after[start + 1 : start + 6] for start in range(0, 36, 6)) == code


@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_nothing_is_drawn_over_the_edge_or_the_foot(language):
    clinic = "上海和光医疗美容口腔综合门诊部有限公司徐汇漕溪北路第一分院" * 3
    (page,) = boxes(recovery_sheet(clinic, CODE, DAY, Catalogue(language)))
    assert min(box[0] for _, box in page) >= 44
    assert max(box[2] for _, box in page) <= 552
    lowest = sorted({round(box[1]) for _, box in page})
    assert lowest[0] >= 20


def test_the_same_code_gives_the_same_bytes(chinese):
    one, other = (recovery_sheet("诊所", CODE, DAY, chinese) for _ in range(2))
    assert one == other


def test_a_code_of_another_shape_is_whole_too(english):
    assert "ABCDEFGHIJKL" in squeezed(recovery_sheet("Clinic", "ABCDEFGHIJKL", DAY, english))
    assert "Recovery code" in text(recovery_sheet("Clinic", "", DAY, english))
