from dataclasses import fields

import pytest

from clinic_desk.ui.kit.colours import DARK, LIGHT, STATUSES, TONES, Colours, Pair, Status

READABLE = 4.5
SEEN = 3.0


def light(colour: str) -> float:
    """Relative luminance, as WCAG 2 defines it."""
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    brighter, darker = sorted((light(one), light(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def written(colours: Colours) -> dict[str, tuple[str, str]]:
    """Every pair of words and ground that the screens make."""
    grounds = ("window", "surface", "raised", "hover", "pressed", "selection", "selection_idle")
    pairs = {
        f"{words} on {ground}": (getattr(colours, words), getattr(colours, ground))
        for words in ("text", "muted")
        for ground in (*grounds, "sunken")
    }
    for tone in TONES:
        for ground in grounds:
            pairs[f"tone {tone} on {ground}"] = (colours.tone(tone), getattr(colours, ground))
        pair = colours.pair(tone)
        pairs[f"pair {tone}"] = (pair.text, pair.fill)
        pairs[f"text on fill {tone}"] = (colours.text, pair.fill)
    for name in STATUSES:
        status = colours.status(name)
        pairs[f"status {name}"] = (status.text, status.fill)
    pairs["primary"] = (colours.on_accent, colours.accent)
    pairs["primary hover"] = (colours.on_accent, colours.accent_hover)
    pairs["primary pressed"] = (colours.on_accent, colours.accent_pressed)
    pairs["destroy"] = (colours.on_danger, colours.danger_solid)
    pairs["destroy hover"] = (colours.on_danger, colours.danger_hover)
    return pairs


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_words_can_be_read(colours):
    poor = {
        name: round(contrast(*pair), 2)
        for name, pair in written(colours).items()
        if contrast(*pair) < READABLE
    }
    assert not poor


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_focus_lines_and_series_can_be_seen(colours):
    lines = {"focus": colours.focus, "now": colours.now_line, "strong": colours.border_strong}
    lines |= {f"series {n}": colour for n, colour in enumerate(colours.series)}
    poor = {
        name: round(contrast(colour, colours.surface), 2)
        for name, colour in lines.items()
        if contrast(colour, colours.surface) < SEEN
    }
    assert not poor


def test_status_and_tone_names_are_those_of_the_palette():
    kinds = {field.name: type(getattr(LIGHT, field.name)) for field in fields(Colours)}
    assert {name for name, kind in kinds.items() if kind is Status} == set(STATUSES)
    pairs = {name for name, kind in kinds.items() if kind is Pair}
    assert pairs - {"accent_pair"} == set(TONES) - {"text", "muted", "accent"}


def test_unknown_names_fall_back():
    assert LIGHT.status("nonsense") == LIGHT.booked
    assert LIGHT.pair("hatch") == LIGHT.neutral
    assert LIGHT.tone("on_accent") == "#ffffff"
    assert LIGHT.tone("disabled") == LIGHT.disabled
