"""The words that clinics write above their columns, in Chinese and English."""

import re
from functools import lru_cache

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded
from clinic_desk.base.text import folded

LONGEST_TITLE = 24


class Field(Worded):
    """What a column may hold. Several columns may hold phones, or notes."""

    NUMBER = "number", QT_TRANSLATE_NOOP("Field", "Number")
    NAME = "name", QT_TRANSLATE_NOOP("Field", "Name")
    SEX = "sex", QT_TRANSLATE_NOOP("Field", "Sex")
    BIRTH_DATE = "birth_date", QT_TRANSLATE_NOOP("Field", "Birth date")
    AGE = "age", QT_TRANSLATE_NOOP("Field", "Age")
    PHONE = "phone", QT_TRANSLATE_NOOP("Field", "Phone")
    SECOND_PHONE = "second_phone", QT_TRANSLATE_NOOP("Field", "Second phone")
    RELATION = "relation", QT_TRANSLATE_NOOP("Field", "Whose phone")
    GUARDIAN = "guardian", QT_TRANSLATE_NOOP("Field", "Guardian")
    GUARDIAN_PHONE = "guardian_phone", QT_TRANSLATE_NOOP("Field", "Guardian's phone")
    CONTACT = "contact", QT_TRANSLATE_NOOP("Field", "Emergency contact")
    CONTACT_PHONE = "contact_phone", QT_TRANSLATE_NOOP("Field", "Emergency contact's phone")
    ID_KIND = "id_kind", QT_TRANSLATE_NOOP("Field", "Document")
    ID_NUMBER = "id_number", QT_TRANSLATE_NOOP("Field", "ID number")
    EMAIL = "email", QT_TRANSLATE_NOOP("Field", "E-mail")
    ADDRESS = "address", QT_TRANSLATE_NOOP("Field", "Address")
    OCCUPATION = "occupation", QT_TRANSLATE_NOOP("Field", "Occupation")
    SOURCE = "source", QT_TRANSLATE_NOOP("Field", "Source")
    INTRODUCER = "introducer", QT_TRANSLATE_NOOP("Field", "Introducer")
    ALLERGIES = "allergies", QT_TRANSLATE_NOOP("Field", "Allergies")
    NOTE = "note", QT_TRANSLATE_NOOP("Field", "Note")
    REGISTERED_ON = "registered_on", QT_TRANSLATE_NOOP("Field", "Registered on")


REPEATABLE = {Field.PHONE, Field.SECOND_PHONE, Field.NOTE}


# The first that fits decides, so the narrow ones stand before the wide ones. Titles come
# simplified, lower case, without blanks, signs and (hints). None: known, and not for us.
_PHONE = "(?:电话|手机|联系方式|号码)"
_WHOSE = "(?:customer|patient|card|record|file|member|client|chart)"
_FORMS: tuple[tuple[Field | None, str], ...] = (
    (None, "序号|no|行号|.*医[生师].*|.*护士.*|.*顾问.*|.*客服.*|操作员|.*登记人|创建人"),
    (None, "最[后近].*|末次.*|上次.*|下次.*|诊所.*|门店.*|发票.*|.*金额|余额"),
    (None, "doctor.*|dentist.*|last(?!name).*|next.*|clinic.*"),
    (None, f".*介绍人.*{_PHONE}"),
    (Field.GUARDIAN_PHONE, f".*(?:监护人|家长).*{_PHONE}"),
    (Field.GUARDIAN_PHONE, "(?:guardian|parent)s?(?:phone|mobile|tel).*"),
    (Field.RELATION, ".*关系.*|relation(?:ship)?"),
    (Field.GUARDIAN, ".*监护人.*|家长(?:姓名)?|guardian.*|parents?(?:name)?"),
    (Field.CONTACT_PHONE, f".*紧急.*{_PHONE}|emergency.*(?:phone|number|tel)"),
    (Field.CONTACT, ".*紧急联系人.*|联系人(?:姓名)?|emergency.*"),
    (Field.INTRODUCER, ".*(?:介绍人|推荐人).*|introduce[rd].*|refer(?:red|rer).*"),
    (Field.ID_KIND, ".*证件(?:类型|类别|种类)|(?:id|document)(?:type|kind)"),
    (Field.ID_NUMBER, ".*身份证.*|.*证件号?码?|护照号?码?"),
    (Field.ID_NUMBER, "(?:id|identity)(?:card)?(?:number|no)|identity(?:card)?|idcard|passport.*"),
    (Field.SECOND_PHONE, f"(?:第二|备用|其[他它]|另一|家庭|住宅|家里|固定|宅).*{_PHONE}"),
    (Field.SECOND_PHONE, ".*座机.*|固话|.*(?:电话|手机|联系方式)号?码?[2二②]"),
    (Field.SECOND_PHONE, "(?:second|other|home|alternat).*(?:phone|mobile|tel).*"),
    (Field.SECOND_PHONE, "(?:phone|mobile|tel)(?:no)?2|landline"),
    (Field.PHONE, ".*(?:手机|电话|联系方式|联系号码).*"),
    (Field.PHONE, ".*(?:mobile|phone|cell).*|tel|telephone|contact(?:no|number)?"),
    (Field.EMAIL, ".*(?:邮箱|邮件|电邮).*|e?mail.*"),
    (Field.ADDRESS, ".*(?:地址|住址).*|.*address.*"),
    (Field.REGISTERED_ON, "(?:登记|建档|注册|创建|初诊|首诊|入会|录入)(?:日期|时间|日)"),
    (Field.REGISTERED_ON, "(?:created|registered|registration|joined)(?:on|at|date)?"),
    (Field.REGISTERED_ON, "firstvisit.*"),
    (Field.BIRTH_DATE, ".*(?:出生|生日).*|.*birth.*|dob"),
    (Field.AGE, ".*年龄.*|岁数|age"),
    (Field.SEX, ".*性别.*|sex|gender"),
    (Field.ALLERGIES, ".*过敏.*|.*allerg.*"),
    (Field.NUMBER, ".*(?:病历|病案|档案|卡|客户|会员|患者|顾客|门诊|编)(?:编?号|号码)"),
    (Field.NUMBER, f"病历本?号?码?|{_WHOSE}?(?:id|number|code)|{_WHOSE}no"),
    (Field.OCCUPATION, "职业.*|occupation|job|profession"),
    (Field.SOURCE, ".*(?:来源|渠道|获知).*|.*source.*|.*channel.*"),
    (Field.NOTE, ".*(?:备注|说明|附注|注意事项|提醒)(?:信息|内容)?|notes?|remarks?|comments?|memo"),
    (Field.NAME, ".*(?:姓名|名字)|名称|(?:患者|顾客|客户|病人|会员)(?:名称?)?"),
    (Field.NAME, "(?:full|customer|patient|client|member)?name|customer|patient|client"),
)
_PATTERNS = tuple((field, re.compile(form)) for field, form in _FORMS)
_TRADITIONAL = str.maketrans(
    "電話機號碼別證註歷過關係監護來紹職業齡戶顧編檔聯絡醫師建錄緊備類種諮稱轉說療車輛導項",
    "电话机号码别证注历过关系监护来绍职业龄户顾编档联络医师建录紧备类种咨称转说疗车辆导项",
)
_HINTS = re.compile(r"[(\[【（].*?[)\]】）]")
_LATIN, _CHINESE = re.compile("[a-z]+"), re.compile("[\u3400-\u9fff]+")
_SIGNS = re.compile(r"[\s*:：_\-./、，,'\"#＊·]+")
DATA = re.compile(r"[0-9]{5,}")
"""What no title has: a phone, a date, a number."""


@lru_cache(4096)
def field_of(title: str) -> Field | None:
    """What a title means; None when nothing is known by it."""
    plain = folded(title).translate(_TRADITIONAL).lower()
    if len(plain) > LONGEST_TITLE or DATA.search(plain):
        return None
    short = _SIGNS.sub("", _HINTS.sub("", plain) or plain)
    ways = dict.fromkeys((short, _LATIN.sub("", short), _CHINESE.sub("", short)))
    return next((field for way in ways for field, form in _PATTERNS if form.fullmatch(way)), None)
