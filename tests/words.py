"""Keeps resources/i18n fresh: ``python -m tests.words`` after any change to a source text.

Qt's own lupdate reads the sources (``text`` is our catalogue's ``translate``), this merges
what it found into the .ts files, keeping translations, and lrelease makes the .qm files.
``--check`` changes nothing and fails if anything is missing or stale; ``--fill FILE`` takes
translations from lines of ``source TAB translation`` (``context|source`` where one English
word has two Chinese ones); ``--missing`` lists what has none.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).parent.parent
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("zh_CN", "zh_TW", "en")
Key = tuple[str, str]


def tool(name: str, *arguments: object) -> None:
    command = [str(Path(sys.executable).parent / name), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)


def extracted() -> list[Key]:
    """Every (context, source) of the program, in order."""
    files = sorted((ROOT / "clinic_desk").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        ts = Path(folder) / "x_zh_CN.ts"
        listed = Path(folder) / "files.lst"
        listed.write_text("\n".join(map(str, files)), "utf-8")
        tool("pyside6-lupdate", f"@{listed}", "-ts", ts, "-locations", "none",
             "-tr-function-alias", "translate+=text")  # fmt: skip
        return sorted(read(ts))


def read(path: Path) -> dict[Key, list[str]]:
    """The translations of a .ts file; an unfinished one is an empty list."""
    found: dict[Key, list[str]] = {}
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name", ""), message.findtext("source", "")
            node = message.find("translation")
            forms = [form.text or "" for form in node.iter("numerusform")]
            found[key] = [one for one in forms or [node.text or ""] if one]
    return found


def english_plural(source: str) -> list[str]:
    return [source.replace("(s)", ""), source.replace("(s)", "s")]


def made(language: str, keys: list[Key], known: dict[Key, list[str]], more: dict[str, str]) -> str:
    """The text of a .ts file. English holds plurals only: the rest is the source itself."""
    by_source = {source: forms for (_, source), forms in known.items() if forms}
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
             f'<TS version="2.1" language="{language}">']  # fmt: skip
    context = None
    for name, source in keys:
        plural = "%n" in source
        if language == "en" and not plural:
            continue
        given = more.get(f"{name}|{source}", more.get(source))
        forms = [given] if given else known.get((name, source))
        forms = english_plural(source) if language == "en" else forms or by_source.get(source, [])
        if name != context:
            lines += ["</context>"] * (context is not None)
            lines += ["<context>", f"    <name>{escape(name)}</name>"]
            context = name
        lines += message(source, forms, plural=plural)
    lines += ["</context>"] * (context is not None) + ["</TS>", ""]
    return "\n".join(lines)


def message(source: str, forms: list[str], *, plural: bool) -> list[str]:
    state = "" if forms else ' type="unfinished"'
    opening = '    <message numerus="yes">' if plural else "    <message>"
    if plural:
        inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or [""])
    else:
        inner = escape(forms[0]) if forms else ""
    return [
        opening,
        f"        <source>{escape(source)}</source>",
        f"        <translation{state}>{inner}</translation>",
        "    </message>",
    ]


def path_of(language: str) -> Path:
    return I18N / f"clinic_desk_{language}.ts"


def filled(file: Path) -> dict[str, str]:
    pairs = (line.split("\t", 1) for line in file.read_text("utf-8").splitlines() if "\t" in line)
    return {a.replace("\\n", "\n"): b.strip().replace("\\n", "\n") for a, b in pairs}


def problems() -> list[str]:
    """What is missing or stale; nothing is written."""
    keys, found = extracted(), []
    for language in LANGUAGES:
        path = path_of(language)
        known = read(path)
        if made(language, keys, known, {}) != path.read_text("utf-8"):
            found.append(f"{path.name} is not fresh: run python -m tests.words")
        found += [
            f"{path.name}: no words for “{key[1]}”" for key, forms in known.items() if not forms
        ]
        with tempfile.TemporaryDirectory() as folder:
            qm = Path(folder) / "x.qm"
            tool("pyside6-lrelease", path, "-qm", qm)
            if qm.read_bytes() != path.with_suffix(".qm").read_bytes():
                found.append(f"{path.stem}.qm is not fresh: run python -m tests.words")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.words", description=__doc__)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--missing", choices=LANGUAGES)
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    options = parser.parse_args()
    if options.check:
        found = problems()
        print("\n".join(found) or "Translations are complete and fresh.")
        return 1 if found else 0
    if options.missing:
        empty = {key[1] for key, forms in read(path_of(options.missing)).items() if not forms}
        print("\n".join(sorted(source.replace("\n", "\\n") for source in empty)))
        return 0
    keys = extracted()
    for language in LANGUAGES:
        fill = options.fill and options.fill[0] == language
        more = filled(Path(options.fill[1])) if fill else {}
        text = made(language, keys, read(path_of(language)), more)
        path_of(language).write_text(text, "utf-8")
        tool("pyside6-lrelease", path_of(language), "-qm", path_of(language).with_suffix(".qm"))
        empty = text.count('type="unfinished"')
        print(f"{language}: {text.count('<message')} messages, {empty} unfinished")
    return 0


if __name__ == "__main__":
    sys.exit(main())
