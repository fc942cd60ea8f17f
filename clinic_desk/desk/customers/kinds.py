"""Kinds a customer card chooses from: sex, document, and whose phone a number is."""

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Worded


class Sex(Worded):
    FEMALE = "female", QT_TRANSLATE_NOOP("Sex", "Female")
    MALE = "male", QT_TRANSLATE_NOOP("Sex", "Male")
    UNKNOWN = "unknown", QT_TRANSLATE_NOOP("Sex", "Not said")


class IdKind(Worded):
    """The documents a person in China shows; the first three share one checksum."""

    RESIDENT = "resident", QT_TRANSLATE_NOOP("IdKind", "Resident ID card")
    HK_MACAU_RESIDENCE = (
        "hk_macau_residence",
        QT_TRANSLATE_NOOP("IdKind", "Residence permit (Hong Kong, Macau)"),
    )
    TAIWAN_RESIDENCE = (
        "taiwan_residence",
        QT_TRANSLATE_NOOP("IdKind", "Residence permit (Taiwan)"),
    )
    HK_MACAU_TRAVEL = (
        "hk_macau_travel",
        QT_TRANSLATE_NOOP("IdKind", "Travel permit (Hong Kong, Macau)"),
    )
    TAIWAN_TRAVEL = "taiwan_travel", QT_TRANSLATE_NOOP("IdKind", "Travel permit (Taiwan)")
    FOREIGNER = "foreigner", QT_TRANSLATE_NOOP("IdKind", "Foreigner's residence permit")
    PASSPORT = "passport", QT_TRANSLATE_NOOP("IdKind", "Passport")
    BIRTH_CERTIFICATE = (
        "birth_certificate",
        QT_TRANSLATE_NOOP("IdKind", "Birth certificate"),
    )
    OTHER = "other", QT_TRANSLATE_NOOP("IdKind", "Other document")


class Relation(Worded):
    """Whose number it is, seen from the customer."""

    SELF = "self", QT_TRANSLATE_NOOP("Relation", "Own")
    MOTHER = "mother", QT_TRANSLATE_NOOP("Relation", "Mother")
    FATHER = "father", QT_TRANSLATE_NOOP("Relation", "Father")
    SPOUSE = "spouse", QT_TRANSLATE_NOOP("Relation", "Husband or wife")
    CHILD = "child", QT_TRANSLATE_NOOP("Relation", "Son or daughter")
    SIBLING = "sibling", QT_TRANSLATE_NOOP("Relation", "Brother or sister")
    GRANDPARENT = "grandparent", QT_TRANSLATE_NOOP("Relation", "Grandparent")
    GUARDIAN = "guardian", QT_TRANSLATE_NOOP("Relation", "Guardian")
    RELATIVE = "relative", QT_TRANSLATE_NOOP("Relation", "Relative")
    FRIEND = "friend", QT_TRANSLATE_NOOP("Relation", "Friend")
    WORK = "work", QT_TRANSLATE_NOOP("Relation", "At work")
    OTHER = "other", QT_TRANSLATE_NOOP("Relation", "Someone else")


class Priority(Worded):
    """Why somebody is seen first. The first two are read from the birth date."""

    ELDERLY = "elderly", QT_TRANSLATE_NOOP("Priority", "Elderly")
    CHILD = "child", QT_TRANSLATE_NOOP("Priority", "Child")
    DISABLED = "disabled", QT_TRANSLATE_NOOP("Priority", "Disabled")
    PREGNANT = "pregnant", QT_TRANSLATE_NOOP("Priority", "Pregnant")
    SERVICEMAN = "serviceman", QT_TRANSLATE_NOOP("Priority", "Serviceman")
    VIP = "vip", QT_TRANSLATE_NOOP("Priority", "VIP")
    ESCORT = "escort", QT_TRANSLATE_NOOP("Priority", "Needs an escort")
