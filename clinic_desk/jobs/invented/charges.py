"""What a made-up visit of each service is charged, how often, and how it is paid."""

from typing import NamedTuple

from clinic_desk.desk.fees.kinds import PaymentWay

_ADULT = tuple(str(side * 10 + place) for side in (1, 2, 3, 4) for place in range(1, 9))
_MILK = tuple(str(side * 10 + place) for side in (5, 6, 7, 8) for place in range(1, 6))
TEETH = {False: _ADULT, True: (*_MILK, "16", "26", "36", "46")}
"""By whether the patient is a child; FDI notation."""

DISCOUNTS = ((10, "会员九折"), (5, "老客九五折"), (15, "家庭卡"), (12, "团购价"), (20, "员工家属"))
"""Percent and reason; the desk gives up to 20 by itself."""

WAYS = (
    *(PaymentWay.WECHAT,) * 9,
    *(PaymentWay.ALIPAY,) * 4,
    *(PaymentWay.CASH,) * 3,
    *(PaymentWay.BANK_CARD,) * 2,
    PaymentWay.JOINT_QR,
    PaymentWay.INSURANCE_PERSONAL,
)


class Charge(NamedTuple):
    """An item that a share of such visits has."""

    name: str
    share: float = 1.0
    quantities: tuple[int, ...] = (1,)
    tooth: bool = False


class Charges(NamedTuple):
    """``share`` of the visits are billed at all: a check after treatment costs nothing."""

    share: float
    items: tuple[Charge, ...]


_NUMB = Charge("局部麻醉", 0.8, (1, 1, 2))
_FILM = Charge("牙片", 0.5, (1, 1, 1, 2))

CHARGES = {
    "初诊检查": Charges(0.75, (Charge("口腔检查", 0.7), Charge("全景片", 0.5))),
    "复查": Charges(0.12, (Charge("复诊挂号费", 0.7), Charge("牙片", 0.3))),
    "洁牙": Charges(0.92, (Charge("超声洁牙"), Charge("喷砂抛光", 0.4))),
    "补牙": Charges(
        0.85,
        (Charge("树脂补牙", 1, (1, 1, 1, 2, 2, 3), tooth=True), Charge("局部麻醉", 0.3), _FILM),
    ),
    "根管治疗": Charges(
        0.8,
        (
            Charge("根管治疗(磨牙)", tooth=True),
            Charge("橡皮障", 0.8),
            _NUMB,
            Charge("牙片", 1, (2, 3)),
        ),
    ),
    "根管换药": Charges(0.35, (Charge("根管封药", 1, tooth=True),)),
    "牙周治疗": Charges(
        0.85,
        (
            Charge("龈下刮治", 1, (1, 2, 4)),
            Charge("牙周探诊", 0.5),
            Charge("牙周上药", 0.6, (2, 4)),
        ),
    ),
    "拔牙": Charges(0.9, (Charge("普通拔牙", 1, tooth=True), _NUMB, _FILM)),
    "智齿拔除": Charges(
        0.9,
        (
            Charge("阻生智齿拔除", 1, tooth=True),
            Charge("局部麻醉", 1, (2, 3)),
            Charge("全景片", 0.6),
            Charge("甲硝唑片", 0.5),
            Charge("氯己定含漱液", 0.5),
        ),
    ),
    "拆线": Charges(0.15, (Charge("拆线"),)),
    "种植手术": Charges(
        0.9,
        (
            Charge("种植手术", 1, tooth=True),
            Charge("种植体"),
            Charge("骨粉", 0.4),
            Charge("锥形束CT", 0.7),
            Charge("局部麻醉", 1, (2, 3)),
            Charge("甲硝唑片", 0.8),
        ),
    ),
    "种植复查": Charges(0.12, (Charge("牙片"),)),
    "备牙取模": Charges(
        0.75,
        (
            Charge("全瓷冠", 1, (1, 1, 2), tooth=True),
            Charge("临时冠", 0.6),
            Charge("局部麻醉", 0.7),
        ),
    ),
    "戴冠": Charges(0.2, (Charge("复诊挂号费"), Charge("牙片", 0.5))),
    "矫正初诊": Charges(
        0.7,
        (
            Charge("矫正方案设计", 0.5),
            Charge("全景片", 0.8),
            Charge("头颅侧位片", 0.8),
            Charge("隐形矫正", 0.12),
            Charge("金属托槽矫正", 0.12),
        ),
    ),
    "矫正复诊": Charges(0.16, (Charge("矫正复诊加力"), Charge("保持器", 0.05))),
    "儿童涂氟": Charges(0.85, (Charge("全口涂氟"),)),
    "窝沟封闭": Charges(0.85, (Charge("窝沟封闭", 1, (2, 4), tooth=True),)),
    "冷光美白": Charges(0.9, (Charge("冷光美白"), Charge("喷砂抛光", 0.3))),
}
