import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_desk.intake.customers import Field, HeaderMissing, best_sheet, guess_mapping, mapping
from clinic_desk.intake.sheets import Sheet, cell_name
from clinic_desk.intake.titles import field_of

TITLES = {
    Field.NUMBER: "病历号 卡号 编号 档案号 客户编号 会员卡号 病歷號 id card-no Customer_No",
    Field.NAME: "姓名 患者姓名 客户名称 *姓名 姓名： 姓名/Name 姓名(必填) name Full-Name 客户 顾客",
    Field.SEX: "性别 性別 sex Gender",
    Field.BIRTH_DATE: "出生日期 生日 出生年月 出生年月日 Date_of_Birth DOB birthday",
    Field.AGE: "年龄 年齡 岁数 age",
    Field.PHONE: "手机 手机号 手机号码 电话 联系方式 联系人电话 電話 手機號碼 mobile tel",
    Field.SECOND_PHONE: "第二电话 备用电话 其他电话 电话2 家庭电话 座机 固定电话 phone2 Home-phone",
    Field.RELATION: "关系 与本人关系 關係 relation",
    Field.GUARDIAN: "监护人 监护人姓名 家长 監護人 guardian parent",
    Field.GUARDIAN_PHONE: "监护人电话 家长手机 guardian-phone",
    Field.CONTACT: "紧急联系人 联系人 emergency-contact",
    Field.CONTACT_PHONE: "紧急联系人电话 emergency-phone",
    Field.ID_KIND: "证件类型 证件类别 id-type",
    Field.ID_NUMBER: "身份证 身份证号 身份证号码 证件号码 护照号 id-number ID-card-No. passport",
    Field.EMAIL: "邮箱 电子邮件 e-mail Email-address",
    Field.ADDRESS: "地址 家庭地址 现住址 address",
    Field.OCCUPATION: "职业 職業 occupation",
    Field.SOURCE: "来源 客户来源 渠道 來源 source",
    Field.INTRODUCER: "介绍人 推荐人 介紹人 referred-by introducer",
    Field.ALLERGIES: "过敏史 过敏 藥物過敏 allergies",
    Field.NOTE: "备注 備註 说明 note Remarks",
    Field.REGISTERED_ON: "登记日期 建档时间 初诊日期 registered-on created",
    None: "序号 No. 主治医生 医生姓名 登记人 最近就诊日期 last-visit 介绍人电话 13800001111",
}
KNOWN = [(title, field) for field, titles in TITLES.items() for title in titles.split()]
FULL_WIDTH = str.maketrans({char: chr(ord(char) + 0xFEE0) for char in "abcdefgINDO2.-_"})


def sheet(*rows):
    return Sheet("客户", tuple(tuple(row) for row in rows))


def found(*rows):
    guessed = guess_mapping(sheet(*rows))
    return guessed.header_row, guessed.columns


@pytest.mark.parametrize(("title", "field"), KNOWN)
def test_titles(title, field):
    assert field_of(title.replace("-", " ")) is field
    assert field_of(f" {title} ".translate(FULL_WIDTH).replace("_", "　")) is field


def test_a_long_text_is_no_title():
    assert field_of("手机打不通的时候请打家里的电话找她妈妈，周末不要打，谢谢") is None


def test_every_field_can_be_found():
    assert {field for _, field in KNOWN} == {*Field, None}


@given(st.text(max_size=30))
def test_any_text_has_a_meaning_or_none(title):
    assert field_of(title) in {*Field, None}


PEOPLE = [["张三", "13800001111"], ["李四", "13900002222"]]


def test_a_header_in_the_first_row():
    assert found(["姓名", "手机"], *PEOPLE) == (1, {0: Field.NAME, 1: Field.PHONE})


def test_titles_above_the_header():
    header_row, columns = found(
        ["阳光口腔客户名单"],
        [],
        ["备注：内部资料"],
        ["序号", "性别", "手机", "", "姓名"],
        ["1", "男"],
    )
    assert header_row == 4
    assert columns == {1: Field.SEX, 2: Field.PHONE, 4: Field.NAME}


def test_a_header_of_two_merged_rows():
    header_row, columns = found(
        ["姓名", "联系方式", "", "性别", "监护人", ""],
        ["", "手机", "座机", "", "姓名", "电话"],
        ["张三", "13800001111"],
    )
    assert header_row == 2
    assert columns == {
        0: Field.NAME,
        1: Field.PHONE,
        2: Field.SECOND_PHONE,
        3: Field.SEX,
        4: Field.GUARDIAN,
        5: Field.GUARDIAN_PHONE,
    }


def test_titles_of_two_rows_are_told_as_one():
    guessed = guess_mapping(
        sheet(["姓名", "监护人"], ["", "姓名", "电话"], ["张三", "", "138", "x"])
    )
    assert guessed.titles == ("姓名", "监护人姓名", "监护人电话", "D")
    assert guessed.ignored == ("D",)
    assert guessed.title(2) == "监护人电话"
    assert guessed.title(30) == "AE"


def test_a_header_in_two_languages():
    assert found(["姓名", "手机"], ["Name", "Mobile"], *PEOPLE)[0] == 2


def test_a_row_of_data_is_no_part_of_the_header():
    assert found(["姓名", "电话", "备注"], ["张三", "13800001111", "过敏"])[0] == 1
    assert found(["姓名", "电话", "备注"], ["张三", "", "过敏"])[0] == 1


def test_a_title_is_read_once_but_phones_and_notes():
    _, columns = found(["姓名", "客户", "手机", "电话", "备注", "说明", "性别", "性别"], PEOPLE[0])
    assert columns == {
        0: Field.NAME,
        2: Field.PHONE,
        3: Field.PHONE,
        4: Field.NOTE,
        5: Field.NOTE,
        6: Field.SEX,
    }


def test_in_a_list_of_contacts_they_are_the_names():
    assert found(["联系人", "电话"], *PEOPLE) == (1, {0: Field.NAME, 1: Field.PHONE})


def test_a_list_of_names_alone():
    assert found(["姓名"], ["张三"]) == (1, {0: Field.NAME})


@pytest.mark.parametrize(
    "rows",
    [
        PEOPLE,
        [[]],
        [["性别", "年龄"], ["男", "35"]],
        [["姓名", "x"], *PEOPLE],
        [*[["x", "y"]] * 40, ["姓名", "手机"]],
    ],
)
def test_no_header(rows):
    with pytest.raises(HeaderMissing, match="客户"):
        guess_mapping(sheet(*rows))


def test_the_sheet_that_says_most_is_chosen():
    plain, rich = sheet(["x"]), sheet(["姓名", "手机", "性别"], *PEOPLE)
    assert best_sheet([plain, sheet(["姓名", "手机"], *PEOPLE), rich]) is rich
    assert best_sheet([plain, sheet(["y"])]) is plain


def test_the_person_can_change_the_guess():
    one = sheet(["姓名", "号码", "外号"], ["张三", "13800001111", "小张"])
    guessed = mapping(one, 1, {0: Field.NAME}, ["姓名", "号码", "外号"])
    assert guessed.ignored == ("号码", "外号")
    changed = guessed.changed(one, 1, Field.PHONE)
    assert changed.columns == {0: Field.NAME, 1: Field.PHONE}
    assert changed.ignored == ("外号",)
    moved = changed.changed(one, 2, Field.NAME)
    assert moved.columns == {1: Field.PHONE, 2: Field.NAME}
    assert moved.changed(one, 0, Field.PHONE).columns == {
        0: Field.PHONE,
        1: Field.PHONE,
        2: Field.NAME,
    }
    assert moved.changed(one, 2, None).columns == {1: Field.PHONE}


def test_columns_without_titles_are_called_by_their_letters():
    chosen = mapping(sheet(["张三", "", "x"]), 0, {0: Field.NAME})
    assert chosen.titles == ("A", "B", "C")
    assert chosen.ignored == ("C",)


@given(st.integers(0, 20_000), st.integers(1, 1_000_000))
def test_cells_are_named_as_spreadsheets_do(column, row):
    name = cell_name(row, column)
    letters = name.rstrip("0123456789")
    value = 0
    for letter in letters:
        value = value * 26 + ord(letter) - 64
    assert (value - 1, int(name[len(letters) :])) == (column, row)


WORDS = st.sampled_from(["姓名", "手机", "性别", "备注", "序号", "张三", "13800001111", "", "电话"])


@given(st.lists(st.lists(WORDS | st.dates(), max_size=6), max_size=8))
def test_any_table_has_a_header_or_none(rows):
    table = sheet(*rows)
    try:
        guessed = guess_mapping(table)
    except HeaderMissing:
        return
    assert 1 <= guessed.header_row <= len(rows)
    assert set(guessed.columns.values()) & {Field.NAME, Field.PHONE}
    once = [field for field in guessed.columns.values() if field not in {Field.PHONE, Field.NOTE}]
    assert len(once) == len(set(once))
