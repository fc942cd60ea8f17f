"""The made-up clinic itself: its staff and hours, what is booked there and what it costs."""

from dataclasses import dataclass
from datetime import date

from clinic_desk.desk.calendar import service as calendar
from clinic_desk.desk.calendar.hours import Window, parse_hours
from clinic_desk.desk.clinic import service as clinic
from clinic_desk.desk.clinic.records import ClinicKind
from clinic_desk.desk.fees import service as fees
from clinic_desk.desk.fees.kinds import FeeClass
from clinic_desk.desk.staff import service as staff
from clinic_desk.desk.staff.records import Role
from clinic_desk.storage.act import Act

NAME = "云杉口腔门诊部(演示)"
HOURS = "09:00-12:00 13:00-18:00"


@dataclass(frozen=True, slots=True)
class Doctor:
    """``week``: hours by weekday, Monday 0; ``work``: names of services with how often."""

    id: int
    chair_id: int
    week: dict[int, tuple[Window, ...]]
    work: dict[str, int]
    child: bool
    share: int


@dataclass(frozen=True, slots=True)
class House:
    owner: int
    desk: tuple[int, ...]
    doctors: tuple[Doctor, ...]
    services: dict[str, int]
    minutes: dict[str, int]
    prices: dict[str, "Price"]


@dataclass(frozen=True, slots=True)
class Price:
    id: int
    code: str
    name: str
    fee_class: FeeClass
    unit: str
    specification: str
    price_fen: int


_SERVICES = (
    ("初诊检查", 30, "#4a8fa8", "初诊 咨询 看牙"),
    ("复查", 15, "#7a8794", "复诊 检查"),
    ("洁牙", 30, "#1f8a7d", "洗牙 牙结石"),
    ("补牙", 30, "#3f6fb5", "蛀牙 树脂 龋齿"),
    ("根管治疗", 60, "#8a4fa3", "杀神经 抽神经 牙疼"),
    ("根管换药", 15, "#a678b8", "换药 封药"),
    ("牙周治疗", 45, "#5c8a2e", "刮治 牙龈出血"),
    ("拔牙", 30, "#b5713f", "拔牙 松动"),
    ("智齿拔除", 45, "#a8552a", "阻生齿 智齿"),
    ("拆线", 15, "#c29a6b", "术后"),
    ("种植手术", 60, "#b54a6b", "种牙 缺牙"),
    ("种植复查", 15, "#c97f97", "种牙 复查"),
    ("备牙取模", 45, "#8a7a2e", "牙冠 贴面 烤瓷"),
    ("戴冠", 30, "#a89a52", "牙冠 试戴"),
    ("矫正初诊", 45, "#5a5fb0", "正畸 整牙 牙不齐"),
    ("矫正复诊", 15, "#8488cc", "正畸 加力 换牙套"),
    ("儿童涂氟", 15, "#d08a2e", "防蛀 孩子"),
    ("窝沟封闭", 30, "#d0a25a", "防蛀 六龄齿"),
    ("冷光美白", 60, "#4f9ab0", "美白 牙黄"),
)
_GENERAL = {"初诊检查": 6, "复查": 12, "洁牙": 14, "补牙": 22, "根管治疗": 7, "根管换药": 9}
_DOCTORS: tuple[tuple[str, str, str, int, dict[int, str], dict[str, int]], ...] = (
    # name, title, specialties, day off, other hours, work
    ("沈知远", "口腔外科", "种植 拔牙", 6, {2: "13:00-18:00"},
     {"种植手术": 6, "种植复查": 16, "智齿拔除": 8, "拔牙": 14, "拆线": 16, "复查": 12,
      "初诊检查": 6}),
    ("林若溪", "正畸科", "正畸", 2, {},
     {"矫正初诊": 6, "矫正复诊": 60, "复查": 14, "初诊检查": 4, "洁牙": 4}),
    ("赵明辉", "口腔内科", "补牙 根管", 1, {}, _GENERAL | {"备牙取模": 4, "戴冠": 5}),
    ("何晓雯", "儿童口腔科", "儿童牙科", 3, {4: "09:00-12:00 14:00-18:00"},
     {"儿童涂氟": 26, "窝沟封闭": 12, "补牙": 18, "拔牙": 8, "复查": 16, "初诊检查": 8}),
    ("顾南乔", "牙周科", "牙周 洁牙", 4, {},
     {"洁牙": 34, "牙周治疗": 10, "复查": 22, "初诊检查": 6, "冷光美白": 3, "补牙": 6}),
    ("唐一鸣", "口腔综合科", "综合", 0, {5: "09:00-12:00 13:00-17:00"},
     _GENERAL | {"拔牙": 6, "拆线": 6}),
)  # fmt: skip
_CHILDREN = "儿童牙科"
_SHARES = (14, 16, 18, 16, 20, 16)
"""Of a hundred new customers, how many each doctor gets."""
_PRICES = (
    ("初诊挂号费", FeeClass.REGISTRATION, "次", "", 2000),
    ("复诊挂号费", FeeClass.REGISTRATION, "次", "", 1000),
    ("口腔检查", FeeClass.EXAMINATION, "次", "", 5000),
    ("牙周探诊", FeeClass.EXAMINATION, "次", "全口", 8000),
    ("牙片", FeeClass.IMAGING, "张", "数字化", 3500),
    ("全景片", FeeClass.IMAGING, "张", "数字化", 12000),
    ("锥形束CT", FeeClass.IMAGING, "次", "全牙列", 38000),
    ("头颅侧位片", FeeClass.IMAGING, "张", "", 12000),
    ("超声洁牙", FeeClass.TREATMENT, "次", "全口", 19800),
    ("喷砂抛光", FeeClass.TREATMENT, "次", "全口", 12000),
    ("龈下刮治", FeeClass.TREATMENT, "象限", "", 30000),
    ("牙周上药", FeeClass.TREATMENT, "牙位", "", 4000),
    ("树脂补牙", FeeClass.TREATMENT, "颗", "进口纳米树脂", 38000),
    ("玻璃离子补牙", FeeClass.TREATMENT, "颗", "", 18000),
    ("嵌体", FeeClass.TREATMENT, "颗", "瓷", 180000),
    ("根管治疗(前牙)", FeeClass.TREATMENT, "颗", "", 80000),
    ("根管治疗(磨牙)", FeeClass.TREATMENT, "颗", "", 150000),
    ("根管封药", FeeClass.TREATMENT, "次", "", 6000),
    ("橡皮障", FeeClass.MATERIAL, "次", "", 5000),
    ("普通拔牙", FeeClass.SURGERY, "颗", "", 26000),
    ("乳牙拔除", FeeClass.SURGERY, "颗", "", 8000),
    ("阻生智齿拔除", FeeClass.SURGERY, "颗", "", 98000),
    ("拆线", FeeClass.TREATMENT, "次", "", 3000),
    ("种植手术", FeeClass.SURGERY, "颗", "", 380000),
    ("种植体", FeeClass.MATERIAL, "颗", "钛,含基台", 420000),
    ("骨粉", FeeClass.MATERIAL, "瓶", "0.25 g", 120000),
    ("全瓷冠", FeeClass.MATERIAL, "颗", "氧化锆", 280000),
    ("烤瓷冠", FeeClass.MATERIAL, "颗", "钴铬", 120000),
    ("瓷贴面", FeeClass.MATERIAL, "颗", "", 260000),
    ("临时冠", FeeClass.MATERIAL, "颗", "", 10000),
    ("矫正方案设计", FeeClass.TREATMENT, "次", "", 80000),
    ("金属托槽矫正", FeeClass.TREATMENT, "疗程", "双颌", 1580000),
    ("隐形矫正", FeeClass.TREATMENT, "疗程", "双颌", 2880000),
    ("矫正复诊加力", FeeClass.TREATMENT, "次", "", 20000),
    ("保持器", FeeClass.MATERIAL, "副", "透明", 80000),
    ("全口涂氟", FeeClass.TREATMENT, "次", "", 18000),
    ("窝沟封闭", FeeClass.TREATMENT, "颗", "", 9000),
    ("冷光美白", FeeClass.TREATMENT, "次", "全口", 168000),
    ("局部麻醉", FeeClass.MEDICINE, "支", "阿替卡因 1.7 ml", 6000),
    ("甲硝唑片", FeeClass.MEDICINE, "盒", "0.2 g×24", 1200),
    ("氯己定含漱液", FeeClass.MEDICINE, "瓶", "200 ml", 2650),
    ("病历工本费", FeeClass.OTHER, "本", "", 100),
)


def build(act: Act, since: date) -> House:
    """Set the clinic up as its owner would; prices hold from ``since``."""
    clinic.set_up(
        act,
        clinic.ClinicForm(
            NAME,
            ClinicKind.DENTAL,
            address="示范市云杉区拾光街 18 号 2 楼",
            route="地铁 2 号线云杉站 B 口,步行三分钟",
            phone="0000-12345678",
            emergency_phone="160 0000 1818",
        ),
    )
    clinic.keep_setting(act, "demo", value=True)
    opening = parse_hours(HOURS)
    calendar.set_week(act, dict.fromkeys(range(7), opening))
    owner = staff.take_on(act, staff.StaffForm("顾清和", Role.OWNER, "院长")).id
    desk = tuple(
        staff.take_on(act, staff.StaffForm(name, Role.DESK, "前台")).id
        for name in ("陈小禾", "周可欣")
    )
    services = {
        name: clinic.add_service(act, clinic.ServiceForm(name, minutes, colour, words)).id
        for name, minutes, colour, words in _SERVICES
    }
    return House(
        owner=owner,
        desk=desk,
        doctors=tuple(_doctor(act, place, opening) for place in range(len(_DOCTORS))),
        services=services,
        minutes={name: minutes for name, minutes, *_ in _SERVICES},
        prices={row[0]: _price(act, since, place) for place, row in enumerate(_PRICES)},
    )


def _doctor(act: Act, place: int, opening: tuple[Window, ...]) -> Doctor:
    name, title, specialties, off, other, work = _DOCTORS[place]
    made = staff.take_on(
        act,
        staff.StaffForm(name, Role.CLINICIAN, title, provider=True, specialties=specialties),
    )
    week = {
        day: parse_hours(other[day]) if day in other else opening for day in range(7) if day != off
    }
    staff.set_hours(act, made.id, week)
    chair = clinic.add_chair(act, f"{place + 1}号椅")
    return Doctor(made.id, chair.id, week, work, specialties == _CHILDREN, _SHARES[place])


def _price(act: Act, since: date, place: int) -> Price:
    name, kind, unit, specification, fen = _PRICES[place]
    code = f"P{place + 1:04d}"
    form = fees.PriceForm(name, fen, code, kind, unit, specification, valid_from=since)
    return Price(fees.add_price(act, form), code, name, kind, unit, specification, fen)
