"""How money comes in, and what it is charged for."""

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded


class PaymentWay(Worded):
    """A way of paying.

    ``JOINT_QR`` is the one code that takes WeChat and Alipay alike, not told apart.
    """

    CASH = "cash", QT_TRANSLATE_NOOP("PaymentWay", "Cash")
    BANK_CARD = "bank_card", QT_TRANSLATE_NOOP("PaymentWay", "Bank card")
    WECHAT = "wechat", QT_TRANSLATE_NOOP("PaymentWay", "WeChat Pay")
    ALIPAY = "alipay", QT_TRANSLATE_NOOP("PaymentWay", "Alipay")
    JOINT_QR = "joint_qr", QT_TRANSLATE_NOOP("PaymentWay", "Joint QR code")
    UNIONPAY_APP = "unionpay_app", QT_TRANSLATE_NOOP("PaymentWay", "UnionPay app")
    DIGITAL_YUAN = "digital_yuan", QT_TRANSLATE_NOOP("PaymentWay", "Digital yuan")
    INSURANCE_POOL = "insurance_pool", QT_TRANSLATE_NOOP("PaymentWay", "Insurance pool")
    INSURANCE_PERSONAL = (
        "insurance_personal",
        QT_TRANSLATE_NOOP("PaymentWay", "Insurance personal account"),
    )
    FAMILY_ACCOUNT = "family_account", QT_TRANSLATE_NOOP("PaymentWay", "Family account")
    INSURER = "insurer", QT_TRANSLATE_NOOP("PaymentWay", "Insurer direct")
    GROUP_BUY = "group_buy", QT_TRANSLATE_NOOP("PaymentWay", "Group-buy voucher")
    INSTALMENT = "instalment", QT_TRANSLATE_NOOP("PaymentWay", "Instalment")
    BANK_TRANSFER = "bank_transfer", QT_TRANSLATE_NOOP("PaymentWay", "Bank transfer")


class FeeClass(Worded):
    """What an item is charged for, in the order in which statements list them."""

    REGISTRATION = "registration", QT_TRANSLATE_NOOP("FeeClass", "Registration")
    EXAMINATION = "examination", QT_TRANSLATE_NOOP("FeeClass", "Examination")
    TREATMENT = "treatment", QT_TRANSLATE_NOOP("FeeClass", "Treatment")
    SURGERY = "surgery", QT_TRANSLATE_NOOP("FeeClass", "Surgery")
    LABORATORY = "laboratory", QT_TRANSLATE_NOOP("FeeClass", "Laboratory")
    IMAGING = "imaging", QT_TRANSLATE_NOOP("FeeClass", "Imaging")
    MEDICINE = "medicine", QT_TRANSLATE_NOOP("FeeClass", "Medicine")
    MATERIAL = "material", QT_TRANSLATE_NOOP("FeeClass", "Material")
    OTHER = "other", QT_TRANSLATE_NOOP("FeeClass", "Other")
