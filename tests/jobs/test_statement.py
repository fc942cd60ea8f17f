from io import BytesIO

import pytest
from pypdf import PdfReader

from clinic_desk.base.i18n import Catalogue
from clinic_desk.desk.fees import queries
from clinic_desk.desk.fees.kinds import PaymentWay
from clinic_desk.desk.fees.reckoning import LineForm, PaymentForm
from clinic_desk.desk.fees.service import BillForm, post_bill
from clinic_desk.desk.staff.rights import NotAllowed
from clinic_desk.documents.saving import FileNotWritten
from clinic_desk.documents.sheet import PaperSize
from clinic_desk.jobs import statement
from clinic_desk.jobs.statement import NoSuchBill

NUMBER = "SF20261120-0001"
ZH = Catalogue("zh_CN")


@pytest.fixture
def billed(database, clinic):
    lines = [LineForm("超声洁牙", 19800), LineForm("局部麻醉", 6000)]
    paid = [PaymentForm(PaymentWay.WECHAT, 25800)]
    with database.transaction("Post a bill", clinic.desk) as act:
        post_bill(act, BillForm(clinic.customers["欧阳娜娜"], lines, paid))
    return database


def prints(database):
    with database.reading() as session:
        return queries.numbered(session, NUMBER).printed


def text(content):
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages)


def test_a_preview_counts_nothing(billed):
    paper = statement.paper(billed, f" {NUMBER.lower()} ", ZH, PaperSize.A4)
    assert "欧阳娜娜" in text(paper)
    assert paper.missing == ()
    assert prints(billed) == 0


def test_what_leaves_is_counted(tmp_path, billed, clinic):
    out = tmp_path / "statement.pdf"
    for turn in (1, 2):
        made = statement.save(billed, NUMBER, out, ZH, PaperSize.A5, by=clinic.desk)
        assert out.read_bytes() == made
        assert prints(billed) == turn
    assert "258.00" in text(out.read_bytes())
    with billed.reading() as session:
        notes = session.connection().exec_driver_sql(
            "SELECT count(*) FROM change WHERE kind = 'note' AND text LIKE '%SF20261120-0001%'"
        )
        assert notes.scalar() == 2


def test_a_paper_that_cannot_be_written_is_not_counted(tmp_path, billed):
    with pytest.raises(FileNotWritten):
        statement.save(billed, NUMBER, tmp_path / "no" / "x.pdf", ZH, PaperSize.A4)
    assert prints(billed) == 0


def test_a_paper_that_may_not_be_counted_does_not_leave(tmp_path, billed, clinic):
    with pytest.raises(NotAllowed):
        statement.save(billed, NUMBER, tmp_path / "x.pdf", ZH, PaperSize.A4, by=clinic.clinician)
    assert list(tmp_path.glob("*.pdf")) == []
    assert prints(billed) == 0


def test_a_number_nobody_has(billed):
    with pytest.raises(NoSuchBill) as refused:
        statement.paper(billed, "SF20261120-9999", ZH, PaperSize.A4)
    assert "SF20261120-9999" in str(refused.value)
