"""Money is integer fen everywhere; only here does it become text, or text become it."""

import re
from decimal import ROUND_HALF_UP, Decimal

_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_PLACES = ("", "拾", "佰", "仟")
_AMOUNT = re.compile(r"^[¥￥]?\s*(-?)(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(?:\.(\d{1,2}))?\s*元?$")


def yuan(fen: int) -> str:
    """``1234500`` fen as ``12,345.00``."""
    sign = "-" if fen < 0 else ""
    return f"{sign}{abs(fen) // 100:,}.{abs(fen) % 100:02d}"


def parse_yuan(text: str) -> int | None:
    """Fen from what a person types (``1,280``, ``¥12.5``); None when it is not an amount."""
    found = _AMOUNT.match(text.strip().translate(_FULL_WIDTH))
    if not found:
        return None
    sign, whole, part = found.groups()
    fen = int(whole.replace(",", "")) * 100 + int((part or "").ljust(2, "0"))
    return -fen if sign else fen


def percent_of(fen: int, percent: Decimal) -> int:
    """``percent`` of ``fen``, rounded half up to the fen."""
    return int((Decimal(fen) * percent / 100).quantize(Decimal(1), ROUND_HALF_UP))


def capitals(fen: int) -> str:
    """The amount in Chinese capitals, as on cheques: 人民币壹仟贰佰捌拾元整.

    整 follows yuan, may follow jiao and never follows fen; below one yuan there is no 元.
    A refund is never negative here: the paper names it a refund. Source: 《正确填写票据和
    结算凭证的基本规定》.

    Raises:
        ValueError: the amount is negative.

    """
    if fen < 0:
        raise ValueError("an amount in capitals is never negative")
    if fen == 0:
        return "人民币零元整"
    whole, jiao, cent = fen // 100, fen // 10 % 10, fen % 10
    said = f"{_whole(whole)}元" if whole else ""
    if jiao:
        # 1,000.50 may be said with or without 零; we say it where the yuan end in nought
        said += "零" if whole and whole % 10 == 0 else ""
        said += f"{_DIGITS[jiao]}角"
    elif cent and whole:
        said += "零"
    said += f"{_DIGITS[cent]}分" if cent else "整"
    return f"人民币{said}"


def _whole(number: int) -> str:
    if number < 10_000:  # noqa: PLR2004 - the numbers Chinese groups by
        return _four(number)
    unit, name = (10**8, "亿") if number >= 10**8 else (10**4, "万")
    high, low = divmod(number, unit)
    said = f"{_whole(high)}{name}"
    if low:
        said += ("零" if low < unit // 10 else "") + _whole(low)
    return said


def _four(value: int) -> str:
    said, gap = "", False
    for place in (3, 2, 1, 0):
        digit = value // 10**place % 10
        if not digit:
            gap = bool(said)
            continue
        said += ("零" if gap else "") + _DIGITS[digit] + _PLACES[place]
        gap = False
    return said


_FULL_WIDTH = str.maketrans("０１２３４５６７８９．。，－￥", "0123456789..,-¥")
