"""Which sections there are and which settings each holds: for the list and for finding one."""

from collections.abc import Callable
from dataclasses import dataclass

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue
from clinic_desk.ui.kit.page import Page
from clinic_desk.ui.settings.section import Section

FOUND_AT_MOST = 14
CONTEXT = "SettingsRegister"


@dataclass(frozen=True, slots=True)
class Setting:
    """``title`` is English, context "SettingsRegister"; ``name`` is the widget's object name;
    ``also`` are more words that find it, in both languages.
    """

    name: str
    title: str
    also: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A section."""

    name: str
    title: str
    icon: str
    make: Callable[[Page, str], Section]
    settings: tuple[Setting, ...]


def _clinic(page: Page, title: str) -> Section:
    from clinic_desk.ui.settings.clinic_section import ClinicSection

    return ClinicSection(page, title)


def _hours(page: Page, title: str) -> Section:
    from clinic_desk.ui.settings.hours_section import HoursSection

    return HoursSection(page, title)


def _staff(page: Page, title: str) -> Section:
    from clinic_desk.ui.settings.staff_section import StaffSection

    return StaffSection(page, title)


def _services(page: Page, title: str) -> Section:
    from clinic_desk.ui.settings.services_section import ServicesSection

    return ServicesSection(page, title)


def _appointments(page: Page, title: str) -> Section:
    from clinic_desk.ui.settings.appointments_section import AppointmentsSection

    return AppointmentsSection(page, title)


def _evening(page: Page, title: str) -> Section:
    from clinic_desk.ui.settings.evening_section import EveningSection

    return EveningSection(page, title)


def _look(page: Page, title: str) -> Section:
    from clinic_desk.ui.settings.look_section import LookSection

    return LookSection(page, title)


def _files(page: Page, title: str) -> Section:
    from clinic_desk.ui.settings.files_section import FilesSection

    return FilesSection(page, title)


def _security(page: Page, title: str) -> Section:
    from clinic_desk.ui.settings.security_section import SecuritySection

    return SecuritySection(page, title)


SECTIONS: tuple[Entry, ...] = (
    Entry(
        "clinic",
        QT_TRANSLATE_NOOP("SettingsRegister", "Clinic"),
        "building",
        _clinic,
        (
            Setting("name", QT_TRANSLATE_NOOP("SettingsRegister", "Clinic's name"), "head 名称"),
            Setting("kind", QT_TRANSLATE_NOOP("SettingsRegister", "Kind of clinic"), "dental 口腔"),
            Setting("phone", QT_TRANSLATE_NOOP("SettingsRegister", "Clinic's telephone"), "电话"),
            Setting(
                "emergency_phone",
                QT_TRANSLATE_NOOP("SettingsRegister", "Emergency telephone"),
                "phone 电话 急诊",
            ),
            Setting("address", QT_TRANSLATE_NOOP("SettingsRegister", "Address"), "地址"),
            Setting(
                "route", QT_TRANSLATE_NOOP("SettingsRegister", "Way to the clinic"), "route 路线"
            ),
            Setting("logo", QT_TRANSLATE_NOOP("SettingsRegister", "Logo"), "picture 图片 标志"),
            Setting(
                "language",
                QT_TRANSLATE_NOOP("SettingsRegister", "Language of papers"),
                "print 打印 单据",
            ),
            Setting("insured", QT_TRANSLATE_NOOP("SettingsRegister", "Medical insurance"), "医保"),
        ),
    ),
    Entry(
        "hours",
        QT_TRANSLATE_NOOP("SettingsRegister", "Opening hours"),
        "clock",
        _hours,
        (
            Setting(
                "day0",
                QT_TRANSLATE_NOOP("SettingsRegister", "Hours of the week"),
                "open closed 上班 营业 星期 周",
            ),
            Setting(
                "days",
                QT_TRANSLATE_NOOP("SettingsRegister", "Days that differ"),
                "closed hours 放假 休息 停诊",
            ),
            Setting(
                "year",
                QT_TRANSLATE_NOOP("SettingsRegister", "Public holidays"),
                "closed holiday year calendar 放假 节假日 春节 调休 日历",
            ),
        ),
    ),
    Entry(
        "staff",
        QT_TRANSLATE_NOOP("SettingsRegister", "Staff"),
        "customers",
        _staff,
        (
            Setting(
                "people",
                QT_TRANSLATE_NOOP("SettingsRegister", "People, roles and rights"),
                "doctor receptionist employee 医生 前台 权限 人员",
            ),
            Setting(
                "people",
                QT_TRANSLATE_NOOP("SettingsRegister", "PINs of staff"),
                "password 密码",
            ),
            Setting(
                "people",
                QT_TRANSLATE_NOOP("SettingsRegister", "Working hours and days off"),
                "leave holiday shift 请假 排班 休假",
            ),
        ),
    ),
    Entry(
        "services",
        QT_TRANSLATE_NOOP("SettingsRegister", "Services and chairs"),
        "tooth",
        _services,
        (
            Setting(
                "services",
                QT_TRANSLATE_NOOP("SettingsRegister", "Services and their length"),
                "minutes duration colour 项目 时长 颜色",
            ),
            Setting(
                "chairs", QT_TRANSLATE_NOOP("SettingsRegister", "Chairs and rooms"), "椅位 诊室"
            ),
        ),
    ),
    Entry(
        "appointments",
        QT_TRANSLATE_NOOP("SettingsRegister", "Appointments"),
        "calendar",
        _appointments,
        (
            Setting(
                "late_hours",
                QT_TRANSLATE_NOOP("SettingsRegister", "Late cancellations"),
                "cancel no-show 取消 爽约 临时",
            ),
            Setting(
                "elderly_from",
                QT_TRANSLATE_NOOP("SettingsRegister", "Age of the elderly"),
                "priority old 优先 老人 老年 年龄",
            ),
            Setting(
                "waiting_limit",
                QT_TRANSLATE_NOOP("SettingsRegister", "Longest wait"),
                "waiting room limit 候诊 等候 超时",
            ),
            Setting(
                "treatment_limit",
                QT_TRANSLATE_NOOP("SettingsRegister", "Overdue treatments"),
                "waiting room limit 就诊 治疗 超时",
            ),
        ),
    ),
    Entry(
        "look",
        QT_TRANSLATE_NOOP("SettingsRegister", "Appearance"),
        "sun",
        _look,
        (
            Setting(
                "mode",
                QT_TRANSLATE_NOOP("SettingsRegister", "Light or dark"),
                "theme night colour 主题 夜间 深色",
            ),
            Setting(
                "text_size",
                QT_TRANSLATE_NOOP("SettingsRegister", "Text size"),
                "zoom font large 字体 字号 放大",
            ),
            Setting(
                "comfortable",
                QT_TRANSLATE_NOOP("SettingsRegister", "Roomy lines"),
                "spacing comfortable touch 宽松 行距",
            ),
            Setting(
                "spoken",
                QT_TRANSLATE_NOOP("SettingsRegister", "Language of the window"),
                "chinese english 中文 英文 繁體",
            ),
        ),
    ),
    Entry(
        "evening",
        QT_TRANSLATE_NOOP("SettingsRegister", "Power-cut sheets"),
        "print",
        _evening,
        (
            Setting(
                "folder",
                QT_TRANSLATE_NOOP("SettingsRegister", "Folder for tomorrow's sheets"),
                "power cut paper pdf 停电 备用 文件夹",
            ),
            Setting(
                "at",
                QT_TRANSLATE_NOOP("SettingsRegister", "When they are written"),
                "evening time 傍晚 时间",
            ),
        ),
    ),
    Entry(
        "files",
        QT_TRANSLATE_NOOP("SettingsRegister", "Data and back-ups"),
        "backup",
        _files,
        (
            Setting(
                "back_up",
                QT_TRANSLATE_NOOP("SettingsRegister", "Back up now"),
                "backup usb stick 备份 U盘",
            ),
            Setting(
                "restore",
                QT_TRANSLATE_NOOP("SettingsRegister", "Restore a back-up"),
                "恢复 还原",
            ),
            Setting(
                "export",
                QT_TRANSLATE_NOOP("SettingsRegister", "Export a workbook"),
                "excel xlsx 导出 表格",
            ),
            Setting(
                "verify",
                QT_TRANSLATE_NOOP("SettingsRegister", "Check the data"),
                "verify damaged 核对 检查 损坏",
            ),
        ),
    ),
    Entry(
        "security",
        QT_TRANSLATE_NOOP("SettingsRegister", "Security"),
        "lock",
        _security,
        (
            Setting(
                "auto_lock",
                QT_TRANSLATE_NOOP("SettingsRegister", "Lock by itself"),
                "timeout idle auto 锁屏 自动",
            ),
            Setting(
                "my_pin", QT_TRANSLATE_NOOP("SettingsRegister", "My PIN"), "password 密码 修改"
            ),
            Setting(
                "sheet",
                QT_TRANSLATE_NOOP("SettingsRegister", "Recovery sheet"),
                "code key 恢复码 凭证 密钥",
            ),
        ),
    ),
)
NAMES = tuple(entry.name for entry in SECTIONS)

Line = tuple[str, str, tuple[str, str]]
"""Words, picture, and (section, setting)."""


def said(words: Catalogue, entry: Entry) -> str:
    return words.text(CONTEXT, entry.title)


def make(name: str, page: Page) -> Section:
    """Build section ``name``."""
    entry = next(entry for entry in SECTIONS if entry.name == name)
    return entry.make(page, said(page.context.words, entry))


def find(words: Catalogue, typed: str) -> list[Line]:
    """The sections and settings that fit what was typed, those whose words begin so first."""
    low = typed.strip().lower()
    ranked: list[tuple[int, Line]] = []
    for entry in SECTIONS:
        title = said(words, entry)
        if (rank := _rank(low, title, entry.title, "")) is not None:
            ranked.append((rank, (title, entry.icon, (entry.name, ""))))
        for setting in entry.settings:
            spoken = words.text(CONTEXT, setting.title)
            rank = _rank(low, spoken, setting.title, setting.also)
            if rank is not None:
                ranked.append((rank, (spoken, entry.icon, (entry.name, setting.name))))
    ranked.sort(key=lambda pair: pair[0])
    return [line for _, line in ranked][:FOUND_AT_MOST]


def _rank(low: str, spoken: str, english: str, also: str) -> int | None:
    titles = (spoken.lower(), english.lower())
    if any(title.startswith(low) for title in titles):
        return 0
    if any(low in title for title in titles):
        return 1
    return 2 if low in also.lower() else None
