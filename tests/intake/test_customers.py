"""Rows of a list become customers, and everything that could not be read comes back."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.desk.customers.id_number import IdChecksum, check_digit
from clinic_desk.desk.customers.kinds import IdKind, Relation, Sex
from clinic_desk.desk.customers.phones import PhoneDigits, PhoneUnclear
from clinic_desk.intake import drafting
from clinic_desk.intake.customers import (
    Field,
    NameColumnMissing,
    NumberRepeated,
    PersonDiffers,
    PhoneDraft,
    RowRepeated,
    drafts,
    guess_mapping,
    mapping,
)
from clinic_desk.intake.drafting import (
    BirthDiffers,
    EmailUnclear,
    NameMissing,
    NameUnclear,
    PhoneMissing,
    SexDiffers,
    SexUnclear,
    TotalsRow,
)
from clinic_desk.intake.sheets import Cancelled, Sheet

TODAY = date(2026, 11, 20)
PHONE = "13800001111"
RESIDENT = "11010519491231002X"


def parsed(header, *rows, today=TODAY):
    sheet = Sheet("客户", (tuple(header.split()), *(tuple(row) for row in rows)))
    return drafts(sheet, guess_mapping(sheet), today)


def one(header, *cells):
    """The only customer of a list that has one row, with a name and a phone."""
    found = parsed(f"姓名 手机 {header}", ["张三", PHONE, *cells])
    (draft,) = found.drafts
    return draft, [(type(problem.reason), problem.value) for problem in found.problems]


def kinds(found):
    return [(problem.row, type(problem.reason), problem.fatal) for problem in found.problems]


def test_everything_a_list_may_say():
    draft, problems = one(
        "病历号 性别 出生日期 身份证号 邮箱 地址 职业 来源 介绍人 过敏史 备注 登记日期 第二电话",
        *("B17", "女", "1949-12-31", RESIDENT.lower(), "a.b@c.cn", "文三路　１号", "教师", "抖音"),
        *("李四", "青霉素", "怕疼", datetime(2024, 5, 6, 9, 30), "0571-88886666"),
    )
    assert problems == []
    assert (draft.row, draft.name, draft.number, draft.sex) == (2, "张三", "B17", Sex.FEMALE)
    assert draft.birth_date == date(1949, 12, 31)
    assert draft.phones == (
        PhoneDraft(PHONE, Relation.SELF),
        PhoneDraft("057188886666", Relation.SELF),
    )
    assert (draft.id_kind, draft.id_number) == (IdKind.RESIDENT, RESIDENT)
    assert (draft.email, draft.address, draft.occupation) == ("a.b@c.cn", "文三路 1号", "教师")
    assert (draft.source, draft.introducer, draft.allergies) == ("抖音", "李四", "青霉素")
    assert (draft.note, draft.registered_on) == ("怕疼", date(2024, 5, 6))


def test_a_name_alone_is_enough():
    found = parsed("姓名 手机", ["张三"])
    assert found.drafts[0].name == "张三"
    assert found.drafts[0].number is None
    assert kinds(found) == [(2, PhoneMissing, False)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [(" 张 三 ", "张三"), ("张　三", "张三"), ("Anna  Müller", "Anna Müller"), ("𠮷 田", "𠮷 田")],
)
def test_names_that_are_spaced_out(typed, name):
    assert parsed("姓名 手机", [typed, PHONE]).drafts[0].name == name


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (["", PHONE], NameMissing),
        (["无", PHONE], NameMissing),
        (["", ""], None),
        (["13900002222", ""], NameUnclear),
        (["12", PHONE], NameUnclear),
        (["王" * 61, PHONE], NameUnclear),
        (["李四", "1380000111"], PhoneDigits),
        (["李四", "加微信"], PhoneUnclear),
        (["合计", "300"], TotalsRow),
        (["总计：300人"], TotalsRow),
        (["", "Total 300"], TotalsRow),
    ],
)
def test_rows_that_cannot_be_used(row, reason):
    found = parsed("姓名 手机", ["张三", PHONE], row)
    assert len(found.drafts) == 1
    assert kinds(found) == ([(3, reason, True)] if reason else [])
    assert found.unusable == len(kinds(found))


def test_a_row_without_a_name_tells_all_that_is_wrong():
    found = parsed("姓名 手机 性别", ["", "138", "x"], ["张三", PHONE, ""])
    assert kinds(found) == [(2, NameMissing, True), (2, PhoneUnclear, True), (2, SexUnclear, False)]
    assert found.unusable == 1


def test_an_unclear_phone_beside_a_clear_one_is_kept_in_the_note():
    found = parsed("姓名 手机 电话2 备注", ["张三", "1380000", "13900002222", "怕疼"])
    assert kinds(found) == [(2, PhoneDigits, False)]
    assert found.problems[0].column_title == "手机"
    assert found.problems[0].value == "1380000"
    assert found.drafts[0].note == "怕疼; 手机: 1380000"
    assert [phone.number for phone in found.drafts[0].phones] == ["13900002222"]


@pytest.mark.parametrize(
    ("header", "cells", "phones"),
    [
        ("关系", [PHONE, "母亲"], [(PHONE, Relation.MOTHER, "")]),
        ("关系", [PHONE, "本人"], [(PHONE, Relation.SELF, "")]),
        ("关系", [PHONE, "邻居"], [(PHONE, Relation.OTHER, "")]),
        (
            "监护人 监护人电话",
            [PHONE, "张父", "13900002222"],
            [(PHONE, Relation.SELF, ""), ("13900002222", Relation.GUARDIAN, "张父")],
        ),
        (
            "监护人电话 关系 监护人",
            ["", "13900002222", "父子", "张父"],
            [("13900002222", Relation.FATHER, "张父")],
        ),
        (
            "紧急联系人 紧急联系人电话",
            [PHONE, "王五", "13900002222"],
            [(PHONE, Relation.SELF, ""), ("13900002222", Relation.OTHER, "王五")],
        ),
        (
            "电话2",
            [PHONE, f"{PHONE}/妈妈13900002222"],
            [(PHONE, Relation.SELF, ""), ("13900002222", Relation.MOTHER, "")],
        ),
    ],
)
def test_whose_phones_they_are(header, cells, phones):
    found = parsed(f"姓名 手机 {header}", ["张小宝", *cells])
    assert [(one.number, one.relation, one.note) for one in found.drafts[0].phones] == phones


def test_the_guardian_is_kept():
    assert one("监护人", "张父")[0].guardian_name == "张父"


@pytest.mark.parametrize(
    ("said", "sex"),
    [
        *[(said, Sex.MALE) for said in ("男", "M", "１", "先生", " 男性 ")],
        *[(said, Sex.FEMALE) for said in ("女", "female", "2", "女士", "Ｆ")],
        *[(said, Sex.UNKNOWN) for said in ("", "保密", "未知", "9", "unknown")],
    ],
)
def test_sexes(said, sex):
    draft, problems = one("性别", said)
    assert draft.sex is sex
    assert problems == []


def test_an_unclear_sex_goes_to_the_note():
    draft, problems = one("性别", "母")
    assert draft.sex is Sex.UNKNOWN
    assert problems == [(SexUnclear, "母")]
    assert draft.note == "性别: 母"


@pytest.mark.parametrize(
    "cell",
    [
        "1990-3-5",
        "1990.3.5",
        "１９９０．３．５",
        "19900305",
        "32937",
        date(1990, 3, 5),
        "1990年3月5日",
    ],
)
def test_birth_dates(cell):
    draft, problems = one("出生日期", cell)
    assert draft.birth_date == date(1990, 3, 5)
    assert problems == []


def test_an_impossible_date_goes_to_the_note():
    draft, problems = one("出生日期 登记日期", "1990-13-45", "2030-01-01")
    assert draft.birth_date is None
    assert draft.registered_on is None
    assert draft.note == "出生日期: 1990-13-45; 登记日期: 2030-01-01"
    assert [value for _, value in problems] == ["1990-13-45", "2030-01-01"]


def test_an_age_in_place_of_a_birth_date():
    assert one("年龄", "35岁")[0].birth_date == date(1991, 1, 1)
    assert one("年龄 出生日期", "35", "1990-03-05")[0].birth_date == date(1990, 3, 5)
    draft, problems = one("年龄", "成人")
    assert draft.birth_date is None
    assert len(problems) == 1
    assert draft.note == "年龄: 成人"


def test_a_wrong_id_number_is_only_warned_of():
    draft, problems = one("身份证号", "110105194912310021")
    assert problems == [(IdChecksum, "110105194912310021")]
    assert (draft.id_kind, draft.id_number) == (None, "")
    assert draft.note == "身份证号: 110105194912310021"


def test_birth_date_and_sex_come_from_the_id_number():
    draft, problems = one("身份证号 性别 出生日期", RESIDENT, "", "")
    assert (draft.birth_date, draft.sex) == (date(1949, 12, 31), Sex.FEMALE)
    assert problems == []


def test_a_difference_to_the_id_number_is_only_warned_of():
    draft, problems = one("身份证号 性别 出生日期", RESIDENT, "男", "1950-01-01")
    assert (draft.birth_date, draft.sex) == (date(1950, 1, 1), Sex.MALE)
    assert [kind for kind, _ in problems] == [BirthDiffers, SexDiffers]
    assert draft.id_number == RESIDENT


@pytest.mark.parametrize(
    ("said", "number", "kind"),
    [
        ("护照", "e12345678", IdKind.PASSPORT),
        ("台胞证", "12345678", IdKind.TAIWAN_TRAVEL),
        ("回乡证", "H12345678", IdKind.HK_MACAU_TRAVEL),
        ("外国人永久居留身份证", "CHN310100012345", IdKind.FOREIGNER),
        ("出生医学证明", "U123456789", IdKind.BIRTH_CERTIFICATE),
        ("军官证", "12345678", IdKind.TAIWAN_TRAVEL),
        ("", "EA1234567", IdKind.PASSPORT),
    ],
)
def test_other_documents(said, number, kind):
    draft, problems = one("证件类型 证件号码", said, number)
    assert (draft.id_kind, draft.id_number) == (kind, number.upper())
    assert problems == []


def test_an_unclear_email_goes_to_the_note():
    draft, problems = one("邮箱", "12345678")
    assert draft.email == ""
    assert problems == [(EmailUnclear, "12345678")]
    assert draft.note == "邮箱: 12345678"


@pytest.mark.parametrize("said", ["无", "-", "不详", "N/A", "／", "暂无", "null", "０", "  "])
def test_words_for_nothing_are_nothing(said):
    draft, problems = one("性别 出生日期 身份证号 邮箱 过敏史 备注", *[said] * 6)
    assert problems == []
    assert (draft.allergies, draft.note, draft.email, draft.birth_date) == ("", "", "", None)


def test_rows_that_repeat_an_earlier_one_add_what_is_new():
    found = parsed(
        "姓名 手机 性别 备注 电话2",
        ["张三", PHONE, "", "怕疼", ""],
        ["李四", "13900002222"],
        [" 张 三", "138-0000-1111", "男", "怕黑", "13700003333"],
        ["张三", "13700003333", "", "怕疼", ""],
    )
    assert [draft.name for draft in found.drafts] == ["张三", "李四"]
    first = found.drafts[0]
    assert (first.row, first.sex, first.note) == (2, Sex.MALE, "怕疼; 怕黑")
    assert [phone.number for phone in first.phones] == [PHONE, "13700003333"]
    assert kinds(found) == [(4, RowRepeated, False), (5, RowRepeated, False)]
    assert (found.rows, found.repeated, found.unusable) == (4, 2, 0)
    assert "row 2" in str(found.problems[0].reason)


def test_a_family_shares_a_phone():
    found = parsed("姓名 手机", ["王秀英", PHONE], ["王子轩", f"妈妈{PHONE}"])
    assert [draft.name for draft in found.drafts] == ["王秀英", "王子轩"]
    assert found.problems == ()


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (["张三", "", "1990-03-05", ""], ["张三", "", "1990.3.5", ""], True),
        (["张三", "", "1990-03-05", ""], ["张三", "", "1991-03-05", ""], False),
        (["张三", "", "", RESIDENT], ["张三", PHONE, "", RESIDENT], True),
        (["张三", "", "", ""], ["张三", "", "", ""], True),
        (["张三", "", "", ""], ["张三", "", "", RESIDENT], False),
        (["张三", PHONE, "", ""], ["李四", PHONE, "", ""], False),
    ],
)
def test_who_is_the_same_person(first, second, same):
    found = parsed("姓名 手机 出生日期 身份证号", first, second)
    assert len(found.drafts) == (1 if same else 2)
    assert found.repeated == same


def test_the_same_name_and_phone_with_another_birth_date_are_two_people():
    found = parsed("姓名 手机 出生日期", ["张三", PHONE, "1960-1-1"], ["张三", PHONE, "1990-1-1"])
    assert len(found.drafts) == 2
    assert kinds(found) == [(3, PersonDiffers, False)]


def test_each_of_two_alike_is_known_again():
    rows = [["张三", PHONE, "1960-1-1"], ["张三", PHONE, "1990-1-1"]]
    found = parsed("姓名 手机 出生日期", *rows, *rows)
    assert [draft.row for draft in found.drafts] == [2, 3]
    assert [problem.reason.values for problem in found.problems[1:]] == [
        {"earlier": 2},
        {"earlier": 3},
    ]
    assert found.repeated == 2


def test_two_people_never_share_a_number():
    found = parsed(
        "卡号 姓名 手机 备注",
        ["7", "张三", PHONE, ""],
        ["7", "李四", "13900002222", "怕疼"],
        ["7", "张三", PHONE, ""],
        ["7", "李四", "13900002222", ""],
    )
    assert [draft.number for draft in found.drafts] == ["7", None]
    assert found.drafts[1].note == "怕疼; 卡号: 7"
    assert [kind for _, kind, _ in kinds(found)] == [
        NumberRepeated,
        RowRepeated,
        RowRepeated,
        NumberRepeated,
    ]


def test_rows_with_nothing_that_is_asked_for_are_no_rows():
    found = parsed("序号 姓名 手机", ["1", "张三", PHONE], [], ["2"], ["", "　"], ["3", "-", "无"])
    assert (found.rows, found.problems) == (1, ())


def test_a_header_that_is_repeated_on_every_page_is_left_out():
    found = parsed("姓名 手机", ["张三", PHONE], ["姓名", "手机"], ["李四", "13900002222"])
    assert [draft.row for draft in found.drafts] == [2, 4]
    assert found.problems == ()


def test_columns_as_the_person_chose_them():
    sheet = Sheet("客户", (("张三", "小张", PHONE),))
    found = drafts(sheet, mapping(sheet, 0, {0: Field.NAME, 2: Field.PHONE}), TODAY)
    assert found.drafts[0].phones[0].number == PHONE
    assert found.drafts[0].row == 1


def test_a_problem_is_named_by_its_column_where_there_is_no_title():
    sheet = Sheet("客户", (("张三", "无号"),))
    found = drafts(sheet, mapping(sheet, 0, {0: Field.NAME, 1: Field.PHONE}), TODAY)
    assert found.problems[0].column_title == "B"


def test_without_names_nothing_is_read():
    sheet = Sheet("客户", ((PHONE,),))
    with pytest.raises(NameColumnMissing):
        drafts(sheet, mapping(sheet, 0, {0: Field.PHONE}), TODAY)


def test_a_missing_phone_column_is_no_problem_of_the_first_column_only():
    found = parsed("姓名 性别", ["张三", "男"])
    assert kinds(found) == [(2, PhoneMissing, False)]


def many(count):
    rows = tuple((f"张{n}", str(13_800_000_000 + n)) for n in range(count))
    sheet = Sheet("客户", (("姓名", "手机"), *rows))
    return sheet, guess_mapping(sheet)


def test_progress_and_stopping():
    sheet, columns = many(1_200)
    heard = []
    found = drafts(sheet, columns, TODAY, progress=lambda done, of: heard.append((done, of)))
    assert heard == [(500, 1201), (1000, 1201)]
    assert len(found.drafts) == 1_200

    def stop(_done, _of):
        raise Cancelled

    with pytest.raises(Cancelled):
        drafts(sheet, columns, TODAY, progress=stop)


NAMES = st.text("张王李赵伟芳", min_size=1, max_size=3)
PHONES = st.integers(0, 5).map(lambda n: f"1380000111{n}")
CELL = (
    st.sampled_from(["", "无", "张三", "女", "1990-3-5", "x", RESIDENT, "合计", "0571-88886666"])
    | PHONES
    | st.dates(date(1900, 1, 1), date(2030, 1, 1))
    | st.text(max_size=8)
)
HEADER = "姓名 手机 性别 出生日期 身份证号 备注 邮箱 年龄 监护人电话 卡号"


@given(st.lists(st.lists(CELL, max_size=10), max_size=8))
def test_every_row_is_a_customer_or_a_repetition_or_a_problem(rows):
    found = parsed(HEADER, *rows)
    assert found.rows == len(found.drafts) + found.repeated + found.unusable
    usable = {draft.row for draft in found.drafts}
    fatal = {problem.row for problem in found.problems if problem.fatal}
    assert not usable & fatal
    numbers = [draft.number for draft in found.drafts if draft.number]
    assert len(numbers) == len(set(numbers))
    for draft in found.drafts:
        assert draft.name
        assert draft.birth_date is None or draft.birth_date <= TODAY
    for problem in found.problems:
        assert problem.column_title
        assert str(problem.reason).endswith(".")


BIRTHS = st.sampled_from(["", "1960-01-01", "1990-01-01"])
DOCUMENTS = st.sampled_from(["", RESIDENT, "E1234567"])


@given(st.lists(st.tuples(NAMES, PHONES, BIRTHS, DOCUMENTS), max_size=12))
def test_the_same_rows_twice_add_nobody(people):
    rows = [list(person) for person in people]
    once = parsed("姓名 手机 出生日期 证件号码", *rows)
    twice = parsed("姓名 手机 出生日期 证件号码", *rows, *rows)
    assert len(twice.drafts) == len(once.drafts)
    assert twice.repeated == once.repeated + len(rows)


@given(st.lists(st.tuples(NAMES, PHONES), unique=True, max_size=12), st.randoms())
def test_the_order_of_rows_does_not_matter(people, chance):
    mixed = list(people)
    chance.shuffle(mixed)
    named = [
        {(d.name, d.phones) for d in parsed("姓名 手机", *rows).drafts} for rows in (people, mixed)
    ]
    assert named[0] == named[1]


@given(st.text(max_size=20))
def test_nothing_that_could_not_be_read_is_lost(said):
    draft, problems = one("出生日期 身份证号 邮箱 性别", *[said] * 4)
    kept = drafting.plain(said)
    assert draft.note.count(f": {kept}") == len(problems)


def test_made_up_numbers_are_right():
    assert RESIDENT[17] == check_digit(RESIDENT[:17])
