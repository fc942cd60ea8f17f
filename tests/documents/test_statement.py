import re
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops
from pypdf import PdfReader

from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.money import yuan
from clinic_desk.desk.customers.kinds import Sex
from clinic_desk.desk.fees.kinds import FeeClass, PaymentWay
from clinic_desk.desk.fees.statement import ClinicHead, PaidBy, StatementKind
from clinic_desk.documents.sheet import PaperSize
from clinic_desk.documents.statement import statement as paper_of
from clinic_desk.documents.statement import statements as papers_of
from tests.documents import rows
from tests.documents.reading import boxes, pages, picture, squeezed, text
from tests.documents.rows import HEAD, STATEMENTS, line, statement

SIZES = list(PaperSize)
LANGUAGES = ["zh_CN", "zh_TW", "en"]


def numbers(found):
    """All amounts in a text, as they are printed."""
    return re.findall(r"[−¥]?[\d,]+\.\d\d", found)


@pytest.mark.parametrize("size", SIZES)
def test_everything_a_statement_must_say(size, chinese):
    row = statement(
        rounding_fen=-80,
        paid=(PaidBy(PaymentWay.WECHAT, 60000), PaidBy(PaymentWay.CASH, 40000)),
        change_fen=5280,
        points_earned=94,
        points_left=1280,
    )
    said = squeezed(paper_of(row, chinese, size))
    for part in (
        *("和光口腔门诊部", "上海市徐汇区漕溪北路18号3楼", "021-55550101"),
        *("门诊费用清单", "SF20261121-0007", "张晓雨", "K000123", "口腔科", "陈医生"),
        f"{chinese.label(Sex.FEMALE)}36岁",
        *("就诊日期", "2026-11-21", "2026-11-2110:18", "李前台", "打印时间：2026-11-2110:20"),
        *("挂号费小计20.00", "治疗费小计928.00", "A012", "洁牙（超声波）", "全口", "2颗"),
        *("项目合计978.00", "优惠折扣−30.00", "抹零−0.80", "应收¥947.20"),
        *("微信支付600.00", "现金400.00", "找零−52.80", "实收¥947.20"),
        *("大写金额", "人民币玖佰肆拾柒元贰角整", "本次积分94", "可用积分1,280"),
        *("不是发票", "非发票", "收费专用章", "第1页共1页"),
    ):
        assert part in said, part
    assert "补打" not in said
    assert "欠费" not in said


@pytest.mark.parametrize("size", SIZES)
def test_an_english_statement(size, english):
    row = statement(
        (line("Composite filling", 38000, 2, tooth="36, 37", unit="tooth"),),
        clinic=ClinicHead("Hikari Dental Clinic"),
        customer="Zhang Xiaoyu",
        paid=(PaidBy(PaymentWay.BANK_CARD, 50000),),
        owed_fen=26000,
    )
    found = text(paper_of(row, english, size))
    for part in (
        *("Fee statement", "No. SF20261121-0007", "Hikari Dental Clinic", "Zhang Xiaoyu"),
        *("Female", "36 y", "Treatment", "Tooth 36, 37", "2 tooth", "Bank card", "500.00"),
        *("Amount due", "¥760.00", "Outstanding debt", "¥260.00"),
        *("not an invoice", "Not an invoice", "Page 1 of 1"),
    ):
        assert part in found, part
    assert "人民币" not in found


def test_a_paper_for_taiwan_has_its_characters():
    row = statement(
        (line("樹脂補牙（後牙）"),),
        customer="張曉雨",
        clinic=ClinicHead("和光牙醫診所", "臺北市大安區忠孝東路四段 18 號"),
    )
    paper = paper_of(row, Catalogue("zh_TW"), PaperSize.A4)
    assert paper.missing == ()
    said = squeezed(paper)
    for part in ("張曉雨", "和光牙醫診所", "臺北市大安區忠孝東路四段", "樹脂補牙（後牙）"):
        assert part in said


def test_amounts_in_capitals_follow_the_amount(chinese):
    row = statement((line(price_fen=128000),))
    assert "人民币壹仟贰佰捌拾元整" in squeezed(paper_of(row, chinese, PaperSize.A4))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES)
def test_long_bills_flow_over_pages(size, language):
    lines = tuple(line(f"第{n:02d}项治疗", 100 * n) for n in range(1, 61))
    words = Catalogue(language)
    found = pages(paper_of(statement(lines), words, size))
    assert len(found) > 1
    order = [int(n) for page in found for n in re.findall(r"第(\d\d)项治疗", page)]
    assert order == list(range(1, 61))
    for number, page in enumerate(found, 1):
        foot = words.text("Paper", "Page {page} of {pages}")
        assert foot.format(page=number, pages=len(found)) in page
        for heading in ("Item", "Qty", "Price", "Amount"):
            assert words.text("Statement", heading) in page
        assert "SF20261121-0007" in page
        assert "张晓雨" in page
    totals = [words.text("Statement", "Amount due") in page for page in found]
    assert totals == [False] * (len(found) - 1) + [True]
    assert re.search(r"第\d\d项治疗", found[-1]), "the sums never stand alone"


@pytest.mark.parametrize("count", range(1, 45))
def test_a_heading_never_stands_last_on_a_page(count, chinese):
    kinds = list(FeeClass)
    lines = tuple(line(f"第{n:02d}项", fee_class=kinds[n * 9 // count]) for n in range(count))
    for page in pages(paper_of(statement(lines), chinese, PaperSize.A5)):
        said = page.splitlines()
        for place, found in enumerate(said):
            if "小计" in found:
                assert "项" in "".join(said[place : place + 4])


def test_long_names_are_wrapped_and_whole(chinese):
    name = "根管治疗（磨牙，含根管预备、根管充填、显微镜下操作，不含冠修复）" * 3
    clinic = "上海和光医疗美容口腔综合门诊部有限公司徐汇漕溪北路第一分院" * 2
    row = statement((line(name),), clinic=ClinicHead(clinic), customer="阿卜杜热合曼·买买提依明")
    for size in SIZES:
        said = squeezed(paper_of(row, chinese, size))
        assert name in said
        assert clinic in said
        assert "阿卜杜热合曼·买买提依明" in said


def test_empty_facts_leave_no_holes(chinese):
    row = statement(
        (line("复查", 0, code="", unit=""),),
        clinic=ClinicHead("诊所"),
        **dict.fromkeys(("customer_number", "department", "doctor", "cashier"), ""),
        sex=None,
        age=None,
    )
    paper = paper_of(row, chinese, PaperSize.A4)
    said = squeezed(paper)
    assert "人民币零元整" in said
    assert "编码" not in said
    assert "优惠" not in said
    assert said.count("—") == 6


def test_a_statement_of_nothing_can_be_printed(english):
    assert "¥0.00" in text(paper_of(statement((), paid=()), english, PaperSize.A5))


@pytest.mark.parametrize("count", [1, 12])
def test_a_reprint_is_marked_with_its_count(count, chinese, english):
    row = statement(reprint=count)
    assert f"补打第{count}次" in squeezed(paper_of(row, chinese, PaperSize.A4))
    assert f"Reprint {count}" in text(paper_of(row, english, PaperSize.A5))


@pytest.mark.parametrize("size", SIZES)
def test_a_refund_is_named_and_never_negative(size, chinese, english):
    row = statement(kind=StatementKind.REFUND, number="SF20261122-0001", reverses="SF20261121-0007")
    said = squeezed(paper_of(row, chinese, size))
    for part in ("门诊退费清单", "冲销SF20261121-0007", "应退¥948.00", "实退¥948.00"):
        assert part in said
    assert "费用清单" not in said.replace("本清单为费用明细", "")
    found = text(paper_of(row, english, size))
    assert "Refund statement" in found
    assert [n for n in numbers(found) if n.startswith("−")] == ["−30.00", "−30.00"]


def test_a_refund_of_a_bill_with_debt_cancels_it(chinese):
    row = statement(
        kind=StatementKind.REFUND, paid=(PaidBy(PaymentWay.CASH, 50000),), owed_fen=44800
    )
    said = squeezed(paper_of(row, chinese, PaperSize.A4))
    assert "实退¥500.00" in said
    assert "冲销欠费¥448.00" in said


@pytest.mark.parametrize("size", SIZES)
def test_insurance_class_and_own_share_where_they_are_used(size, chinese):
    insured = (
        line("洁牙", 10000, insurance_class="乙类", own_share_fen=1000),
        line("贴面", 20000, insurance_class="自费"),
    )
    said = squeezed(paper_of(statement(insured), chinese, size))
    assert "自付金额¥210.00医保支付¥90.00" in said
    assert "乙类" in said
    assert "医保" not in squeezed(paper_of(statement(), chinese, size))


def test_a_batch_numbers_the_pages_of_each_statement(chinese):
    long = statement(tuple(line(f"项目{n}") for n in range(50)), number="SF20261121-0008")
    found = pages(papers_of([statement(), long, statement()], chinese, PaperSize.A4))
    numbered = [re.search(r"第 (\d) 页 共 (\d) 页", page).groups() for page in found]
    assert numbered == [("1", "1"), ("1", "2"), ("2", "2"), ("1", "1")]


def test_a_batch_says_what_each_paper_says(chinese):
    several = [statement(customer=name) for name in ("张晓雨", "欧阳娜娜", "𠮷田😀")]
    batch = papers_of(several, chinese, PaperSize.A5)
    alone = [paper_of(row, chinese, PaperSize.A5) for row in several]
    assert pages(batch) == [page for paper in alone for page in pages(paper)]
    assert batch.missing == ("😀",)


def test_a_batch_of_none_is_a_mistake(chinese):
    with pytest.raises(ValueError, match="no statement"):
        papers_of([], chinese, PaperSize.A4)


@pytest.mark.parametrize("size", SIZES)
def test_the_same_row_gives_the_same_bytes(size, chinese):
    row = statement()
    assert paper_of(row, chinese, size) == paper_of(row, chinese, size)
    assert paper_of(row, chinese, size) != paper_of(
        replace(row, printed_at=datetime(2026, 11, 21, 10, 21)), chinese, size
    )


def test_the_same_row_gives_the_same_bytes_in_every_process():
    program = (
        "import sys; from clinic_desk.base.i18n import Catalogue\n"
        "from clinic_desk.documents.statement import statement\n"
        "from clinic_desk.documents.sheet import PaperSize\n"
        "from tests.documents import rows\n"
        "sys.stdout.buffer.write(statement(rows.statement(), Catalogue('en'), PaperSize.A4))"
    )
    printed = {
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True).stdout
        for _ in range(2)
    }
    assert printed == {bytes(paper_of(statement(), Catalogue("en"), PaperSize.A4))}


def test_importing_the_paper_does_not_import_reportlab():
    program = (
        "import sys, clinic_desk.documents.statement, clinic_desk.documents.recovery_sheet\n"
        "import clinic_desk.documents.workbook, clinic_desk.documents.fonts\n"
        "heavy = {'reportlab', 'fontTools', 'xlsxwriter', 'PIL', 'msoffcrypto'}\n"
        "sys.exit(', '.join(heavy & set(sys.modules)) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("size", SIZES)
def test_two_bills_in_one_process_show_their_own_names(size, chinese):
    """reportlab printed the second blank when two fonts shared a name."""
    first, second = (
        picture(paper_of(statement(customer=name), chinese, size)) for name in ("张晓雨", "欧阳娜")
    )
    blank = Image.new("L", first.size, 255)
    scale = 2
    top, bottom = (80, 130) if size is PaperSize.A4 else (50, 110)
    head = (0, top * scale, 130 * scale, bottom * scale)
    assert ImageChops.difference(first.crop(head), second.crop(head)).getbbox()
    assert ImageChops.difference(second.crop(head), blank.crop(head)).getbbox()
    below = (0, bottom * scale, *first.size)
    assert not ImageChops.difference(first.crop(below), second.crop(below)).getbbox()
    again = picture(paper_of(statement(customer="张晓雨"), chinese, size))
    assert not ImageChops.difference(first, again).getbbox()


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_is_extracted_as_it_was_typed(language):
    """No Kangxi radicals for the characters that look like them, every digit there."""
    name = "一二人八小大女子心手日月木水火牙生白目石禾立米老耳色血行見言走足身車金長門雨"
    row = statement((line(f"{name}0123456789", 1234567890),))
    said = squeezed(paper_of(row, Catalogue(language), PaperSize.A4))
    assert f"{name}0123456789" in said
    assert "12,345,678.90" in said
    assert not [char for char in said if "\u2e80" <= char <= "\u2fdf"]


def test_formulas_and_markup_are_only_text(english):
    name = "=1+1 <b>bold</b> (x) \\ % ) Tj"
    assert name in text(paper_of(statement((line(name),)), english, PaperSize.A4))


def logo(mode="RGBA", size=(800, 400)):
    file = BytesIO()
    Image.new(mode, size, 0 if mode in "LP1" else None).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize("mode", ["RGBA", "RGB", "L", "LA", "P", "1"])
def test_a_logo_is_drawn_and_kept_small(mode, chinese):
    row = statement(clinic=replace(HEAD, logo=logo(mode)))
    paper = paper_of(row, chinese, PaperSize.A4)
    image = PdfReader(BytesIO(paper)).pages[0].images[0].image
    assert max(image.size) <= 420
    assert "和光口腔门诊部" in squeezed(paper)


def test_a_logo_is_stored_once_for_a_batch(chinese):
    row = statement(clinic=replace(HEAD, logo=logo("RGB")))
    one = paper_of(row, chinese, PaperSize.A4)
    ten = papers_of([row] * 10, chinese, PaperSize.A4)
    assert one.count(b"/Subtype /Image") == ten.count(b"/Subtype /Image") == 1


@pytest.mark.parametrize("broken", [b"", b"not a picture", logo()[:60], b"\x89PNG\r\n\x1a\n"])
def test_a_broken_logo_does_not_stop_the_paper(broken, chinese):
    row = statement(clinic=replace(HEAD, logo=broken))
    assert "和光口腔门诊部" in squeezed(paper_of(row, chinese, PaperSize.A4))


@settings(max_examples=40)
@given(STATEMENTS, st.sampled_from(SIZES), st.sampled_from(LANGUAGES))
def test_whatever_is_printed_stays_inside_the_margins_and_above_the_foot(row, size, language):
    paper = paper_of(row, Catalogue(language), size)
    room = (size.margin - 1, size.margin - 16, size.width - size.margin + 1)
    for page in boxes(paper):
        for _, (left, bottom, right, top) in page:
            assert room[0] - 3 <= left
            assert right <= room[2] + 3
            assert room[1] <= bottom
            assert top <= size.height - size.margin * 0.8


@settings(max_examples=40)
@given(STATEMENTS, st.sampled_from(SIZES))
def test_the_amounts_on_the_paper_are_those_of_the_row(row, size):
    printed = numbers(squeezed(paper_of(row, Catalogue("en"), size)))
    for one in row.lines:
        assert yuan(one.amount_fen) in printed
    for _, _, subtotal in row.by_class():
        assert yuan(subtotal) in printed
    assert printed.count(f"¥{yuan(row.due_fen)}") >= 2, "due and received"


def test_samples_add_up():
    assert rows.statement().due_fen == 94800
