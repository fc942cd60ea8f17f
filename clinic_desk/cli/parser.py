"""What can be typed after ``clinic-desk``. Usage is English, like every option's name."""

from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError
from datetime import date, time
from pathlib import Path

from clinic_desk.base.i18n import LANGUAGES

WINDOW = """Without a command the window opens; it takes --data FOLDER, --language, --demo
(a made-up clinic to try) and --check (start, look around, leave). `rehearse OUT` works a
morning through the window on a demo clinic and leaves papers and pictures in OUT."""
_MOST_CUSTOMERS, _MOST_YEARS = 200_000, 20


def parser() -> ArgumentParser:
    """The commands with their options; every command has ``command`` and the common ones."""
    top = ArgumentParser(
        prog="clinic-desk",
        description="The reception desk of a small clinic, without its window.",
        epilog=WINDOW,
        allow_abbrev=False,
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    common = _common()

    def command(name: str, text: str | None) -> ArgumentParser:
        # a command without help is there for the window's own use and is not listed
        if text is None:
            return commands.add_parser(name, parents=[common], allow_abbrev=False)
        return commands.add_parser(
            name, help=text, description=text, parents=[common], allow_abbrev=False
        )

    _demo(command("demo", "fill an empty folder with a made-up clinic"))
    bench = command("load-bench", "load the benchmark's CSV files into an empty folder")
    bench.add_argument("folder", type=Path, metavar="CSV_FOLDER")
    _import(command("import-customers", "register the customers of a spreadsheet"))
    _export(command("export", "write everything to one workbook"))
    _statement(command("statement", "write the PDF of a bill, counted as a print"))
    _sheets(command("sheets", "write the PDF of a sheet of the book"))
    cut = command("power-cut", "write the sheets of the next open day into a folder")
    cut.add_argument("--to", type=Path, metavar="FOLDER", help="instead of the clinic's folder")
    cut.add_argument(
        "--after", type=date.fromisoformat, metavar="YYYY-MM-DD", help="instead of today"
    )
    backup = command("backup", "make a back-up, opened and checked")
    backup.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    _restore(command("restore", "bring back the clinic of a back-up"))
    command("verify", "check the file, the audit, the money and the search")
    command("fonts", None)
    return top


def _common() -> ArgumentParser:
    common = ArgumentParser(add_help=False, allow_abbrev=False)
    common.add_argument("--data", type=Path, metavar="FOLDER", help="the clinic's folder")
    common.add_argument("--json", action="store_true", help="answer for a machine")
    common.add_argument("--language", choices=LANGUAGES, help="of what is said and printed")
    # for the window's own child processes
    common.add_argument("--progress", action="store_true", help=SUPPRESS)
    common.add_argument("--key-stdin", action="store_true", help=SUPPRESS)
    common.add_argument("--as", dest="staff", type=int, help=SUPPRESS)
    return common


def _demo(demo: ArgumentParser) -> None:
    demo.add_argument("--customers", type=_whole(1, _MOST_CUSTOMERS), default=2_000, metavar="N")
    demo.add_argument("--years", type=_whole(1, _MOST_YEARS), default=2, metavar="Y")
    demo.add_argument("--seed", type=int, default=20_261_121, metavar="S")
    demo.add_argument("--today", type=date.fromisoformat, metavar="YYYY-MM-DD")
    demo.add_argument("--at", type=time.fromisoformat, metavar="HH:MM", help="of today's book")


def _import(bring: ArgumentParser) -> None:
    bring.add_argument("file", type=Path, metavar="FILE")
    bring.add_argument("--dry-run", action="store_true", help="only say what would be done")
    bring.add_argument("--good-rows", action="store_true", help="leave out rows with problems")
    bring.add_argument(
        "--problems", type=Path, metavar="OUT.xlsx", help="write the rows to correct"
    )


def _export(export: ArgumentParser) -> None:
    export.add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")
    export.add_argument("--password-stdin", action="store_true", help="encrypt the workbook")


def _statement(statement: ArgumentParser) -> None:
    statement.add_argument("number", metavar="NUMBER")
    statement.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    statement.add_argument("--paper", choices=("a4", "a5"), default="a4")


def _sheets(sheets: ArgumentParser) -> None:
    sheets.add_argument(
        "kind",
        choices=("day", "week", "slip", "card"),
        help="day sheet, week of a doctor, route slip, appointment card",
    )
    sheets.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    sheets.add_argument(
        "--day", type=date.fromisoformat, metavar="YYYY-MM-DD", help="instead of today"
    )
    sheets.add_argument("--doctor", default="", metavar="NAME", help="of a day sheet or a week")
    sheets.add_argument("--customer", default="", metavar="NUMBER", help="of a slip or a card")
    sheets.add_argument("--masked", action="store_true", help="phones show their ends alone")
    sheets.add_argument("--size", choices=("a6", "pocket"), default="a6", help="of a card")


def _restore(restore: ArgumentParser) -> None:
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument(
        "--recovery-code",
        metavar="CODE",
        help="where this computer has no key; asked for when it is not given",
    )


class _Whole:
    """A number between two others, for argparse's messages."""

    def __init__(self, least: int, most: int) -> None:
        self._least, self._most = least, most

    def __call__(self, text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = self._least - 1
        if not self._least <= number <= self._most:
            raise ArgumentTypeError(f"a number from {self._least} to {self._most}, not {text!r}")
        return number


def _whole(least: int, most: int) -> _Whole:
    return _Whole(least, most)
