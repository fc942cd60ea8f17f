"""What can be done from anywhere: for the search field, the menu and the list of keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, Catalogue

FOUND_AT_MOST = 6


@dataclass(frozen=True, slots=True)
class Command:
    """``title`` is English, context "Command"; ``also`` are more words that find it, in both
    languages; ``keys`` as QKeySequence writes them.
    """

    name: str
    title: str
    icon: str
    keys: tuple[str, ...] = ()
    also: str = ""

    def said(self, words: Catalogue) -> str:
        return words.text("Command", self.title)


Doer = Callable[[], None]

SEARCH = Command("search", QT_TRANSLATE_NOOP("Command", "Search"), "search", ("Ctrl+K", "F3"))
NEW_CUSTOMER = Command(
    "new_customer",
    QT_TRANSLATE_NOOP("Command", "New customer"),
    "user-plus",
    ("Ctrl+Shift+N",),
    "register 新建 登记 建档",
)
BOOK = Command(
    "book",
    QT_TRANSLATE_NOOP("Command", "Book an appointment"),
    "calendar",
    ("Ctrl+Shift+B",),
    "appointment 预约 约 掛號",
)
WHO = Command(
    "who_does_what",
    QT_TRANSLATE_NOOP("Command", "Who does what"),
    "tooth",
    ("F4",),
    "doctor specialty hours 医生 专长 出诊 擅长 坐诊",
)
AWAY = Command(
    "doctor_away",
    QT_TRANSLATE_NOOP("Command", "Doctor away…"),
    "no-show",
    also="leave sick ill holiday 停诊 请假 生病 病假 休假 調休",
)
WISH = Command(
    "wait_list_entry",
    QT_TRANSLATE_NOOP("Command", "Put on the wait list…"),
    "clock",
    also="waiting sooner 候补 加入候补 排队 想提前",
)
BATCH = Command(
    "book_list",
    QT_TRANSLATE_NOOP("Command", "Book a list of people…"),
    "customers",
    also="company group roster 批量 名单 单位 团体 體檢",
)
CATCH_UP = Command(
    "after_power_cut",
    QT_TRANSLATE_NOOP("Command", "After a power cut…"),
    "restore",
    also="paper handwritten outage 停电 断电 补录 手写 補錄",
)
SCREEN = Command(
    "second_screen",
    QT_TRANSLATE_NOOP("Command", "Second screen"),
    "fit-page",
    also="tv waiting monitor 候诊屏 叫号 电视 副屏",
)
IMPORT = Command(
    "import",
    QT_TRANSLATE_NOOP("Command", "Import customers…"),
    "import",
    also="excel workbook csv 导入 表格 匯入",
)
BACK_UP = Command(
    "back_up", QT_TRANSLATE_NOOP("Command", "Back up now"), "backup", also="backup 备份 備份"
)
UNDO = Command("undo", QT_TRANSLATE_NOOP("Command", "Undo"), "undo", ("Ctrl+Z",), "撤销 復原")
PRIVACY = Command(
    "privacy",
    QT_TRANSLATE_NOOP("Command", "Hide private data"),
    "eye-off",
    ("F9",),
    "privacy 隐私 遮挡",
)
LOCK = Command("lock", QT_TRANSLATE_NOOP("Command", "Lock"), "lock", ("Ctrl+L",), "锁屏 鎖定")
SWITCH_USER = Command(
    "switch_user", QT_TRANSLATE_NOOP("Command", "Switch user"), "swap", (), "sign out 换人 切换"
)
DARK = Command(
    "dark",
    QT_TRANSLATE_NOOP("Command", "Light or dark"),
    "moon",
    ("Ctrl+Shift+D",),
    "theme night 主题 夜间 深色",
)
LARGER = Command(
    "larger",
    QT_TRANSLATE_NOOP("Command", "Larger text"),
    "zoom-in",
    ("Ctrl+=", "Ctrl++"),
    "zoom size 字号 放大",
)
SMALLER = Command(
    "smaller",
    QT_TRANSLATE_NOOP("Command", "Smaller text"),
    "zoom-out",
    ("Ctrl+-",),
    "zoom size 字号 缩小",
)
KEYS = Command(
    "keys",
    QT_TRANSLATE_NOOP("Command", "Keys of this page"),
    "keyboard",
    ("F1",),
    "help shortcuts 帮助 快捷键",
)
QUIT = Command(
    "quit", QT_TRANSLATE_NOOP("Command", "Quit"), "logout", ("Ctrl+Q",), "exit close 退出 关闭"
)

COMMANDS: tuple[Command, ...] = (
    SEARCH,
    NEW_CUSTOMER,
    BOOK,
    WHO,
    AWAY,
    WISH,
    BATCH,
    CATCH_UP,
    SCREEN,
    IMPORT,
    BACK_UP,
    UNDO,
    PRIVACY,
    LOCK,
    SWITCH_USER,
    DARK,
    LARGER,
    SMALLER,
    KEYS,
    QUIT,
)


def matching(typed: str, words: Catalogue, commands: Sequence[Command]) -> list[Command]:
    """The commands that ``typed`` finds in the person's language, in English, or by a word
    that stands for them; beginnings first.
    """
    low = typed.strip().lower()
    if not low:
        return []

    def place(command: Command) -> int:
        titles = (command.said(words).lower(), command.title.lower())
        if any(title.startswith(low) for title in titles):
            return 0
        if any(low in title for title in titles):
            return 1
        return 2 if low in command.also.lower() else 3

    ranked = sorted(((place(one), at) for at, one in enumerate(commands)))
    return [commands[at] for rank, at in ranked if rank < 3][:FOUND_AT_MOST]  # noqa: PLR2004
