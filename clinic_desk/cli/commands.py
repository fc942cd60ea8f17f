"""Each command: what was typed, brought to the job that does it, and what is said of it."""

import sys
from argparse import Namespace
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING

from clinic_desk.base.clock import wall_clock
from clinic_desk.base.errors import DeskError
from clinic_desk.base.i18n import QT_TRANSLATE_NOOP, catalogue
from clinic_desk.base.paths import Paths
from clinic_desk.cli.console import Console

if TYPE_CHECKING:
    from clinic_desk.base.i18n import Catalogue
    from clinic_desk.jobs.sheets import Made
    from clinic_desk.storage.act import Actor
    from clinic_desk.storage.database import Database

_NUMBERS = QT_TRANSLATE_NOOP(
    "Cli", "{customers} customers, {appointments} appointments, {bills} bills."
)
_CODE = QT_TRANSLATE_NOOP("Cli", "Recovery code, kept nowhere else: {code}")
_NO_PIN = QT_TRANSLATE_NOOP("Cli", "All of it is made up; nobody has a PIN.")
_NOT_YET = QT_TRANSLATE_NOOP("Cli", "Not loaded, there is no place for them yet: {tables}")
_PLANNED = QT_TRANSLATE_NOOP(
    "Cli",
    "New: {new}; there already: {there}; rows that cannot be used: {unusable}. "
    "Nothing was changed.",
)
_IMPORTED = QT_TRANSLATE_NOOP(
    "Cli", "New: {new}; there already, unchanged: {there}; rows left out: {unusable}."
)
_ALIKE = QT_TRANSLATE_NOOP("Cli", "New, but like somebody who is there: {alike}.")
_PROBLEMS = QT_TRANSLATE_NOOP("Cli", "The rows to correct are in {file}.")
_WRITTEN = QT_TRANSLATE_NOOP("Cli", "Written: {file}")
_BACKED_UP = QT_TRANSLATE_NOOP("Cli", "The back-up was made, opened and checked: {file}")
_RESTORED = QT_TRANSLATE_NOOP(
    "Cli", "The clinic is as it was on {made_at}. What was here before is kept beside it."
)
_CLEAN = QT_TRANSLATE_NOOP("Cli", "Everything is as it should be.")
_COUNT = QT_TRANSLATE_NOOP("Cli", "{table}: {count}")
_ASK_CODE = QT_TRANSLATE_NOOP("Cli", "Recovery code from the recovery sheet: ")


class NotClean(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "The clinic's data is not as it should be. {said}")


class NoSuchStaff(DeskError):
    text = QT_TRANSLATE_NOOP("DeskError", "Nobody on the staff list has this number.")


def _paths(arguments: Namespace) -> Paths:
    return Paths.within(arguments.data) if arguments.data else Paths.of_this_person()


@contextmanager
def _clinic(arguments: Namespace, *, write: bool) -> Generator[tuple["Database", "Actor"]]:
    """The clinic, open, and who acts; a child of the window is told the key instead of the
    lock's being taken: the window holds that.
    """
    from clinic_desk.storage import opening

    paths = _paths(arguments)
    if arguments.key_stdin:
        from clinic_desk.storage.database import Database, open_engine

        key = bytes.fromhex(sys.stdin.readline().strip())
        database = Database(open_engine(paths.database, key), wall_clock)
        try:
            yield database, _actor(database, arguments)
        finally:
            database.close()
        return
    from clinic_desk.jobs.backup import before_upgrade

    with opening.open_clinic(
        paths, write=write, before_upgrade=lambda key: before_upgrade(paths, key)
    ) as opened:
        yield opened.database, _actor(opened.database, arguments)


def _actor(database: "Database", arguments: Namespace) -> "Actor":
    from clinic_desk.desk.staff.queries import staff
    from clinic_desk.desk.staff.rights import OF_ROLE
    from clinic_desk.storage.act import COMMAND_LINE, Actor

    if arguments.staff is None:
        return COMMAND_LINE
    with database.reading() as session:
        for row in staff(session, active=True):
            if row.id == arguments.staff:
                return Actor(row.id, row.name, OF_ROLE[row.role])
    raise NoSuchStaff


def demo(arguments: Namespace, console: Console) -> None:
    from clinic_desk.jobs import demo as job
    from clinic_desk.jobs.new_clinic import new_clinic

    with new_clinic(_paths(arguments)) as (opened, code):
        counts = job.fill(
            opened.database,
            customers=arguments.customers,
            years=arguments.years,
            seed=arguments.seed,
            today=arguments.today or wall_clock().date(),
            at=arguments.at or job.MOMENT,
            progress=console.progress,
        )
    opened.close()
    console.say(
        _NUMBERS,
        customers=counts.customers,
        appointments=counts.appointments,
        bills=counts.bills,
    )
    console.say(_NO_PIN)
    console.say(_CODE, code=code)
    console.result(asdict(counts) | {"recovery_code": code})


def load_bench(arguments: Namespace, console: Console) -> None:
    from clinic_desk.jobs.load_bench import load
    from clinic_desk.jobs.new_clinic import new_clinic

    with new_clinic(_paths(arguments)) as (opened, code):
        found = load(opened.database, arguments.folder, progress=console.progress)
    opened.close()
    console.say(
        _NUMBERS,
        customers=found.loaded["customer"],
        appointments=found.loaded["appointment"],
        bills=found.loaded["bill"],
    )
    console.say(_NOT_YET, tables=", ".join(f"{k} {v}" for k, v in found.not_yet.items()))
    console.say(_CODE, code=code)
    console.result(asdict(found) | {"recovery_code": code})


def import_customers(arguments: Namespace, console: Console) -> None:
    from clinic_desk.documents.workbook import problems_workbook
    from clinic_desk.jobs import import_customers as job
    from clinic_desk.jobs.progress import part

    with _clinic(arguments, write=not arguments.dry_run) as (database, by):
        today = database.clock().date()
        found = job.read(arguments.file, today, progress=part(console.progress, 0, 70))
        if arguments.problems and found.parsed.problems:
            rows = job.problem_rows(found, console.words)
            problems_workbook(arguments.problems, found.mapping.titles, rows, console.words)
            console.say(_PROBLEMS, file=arguments.problems)
        if arguments.dry_run:
            with database.reading() as session:
                planned = job.plan(session, found.parsed)
            done = job.counted(planned, found.parsed)
        else:
            done = job.run(
                database,
                by,
                found.parsed,
                good_rows_only=arguments.good_rows,
                digest=found.digest,
                progress=part(console.progress, 70, 100),
            )
    said = _PLANNED if arguments.dry_run else _IMPORTED
    console.say(said, new=done.new, there=done.unchanged, unusable=done.left_out)
    if done.alike:
        console.say(_ALIKE, alike=done.alike)
    console.result(
        asdict(done) | {"ignored": found.mapping.ignored, "problems": len(found.parsed.problems)}
    )


def export(arguments: Namespace, console: Console) -> None:
    from clinic_desk.jobs.export import export as job

    with _clinic(arguments, write=False) as (database, by):
        password = sys.stdin.readline().rstrip("\r\n") if arguments.password_stdin else None
        rows = job(
            database,
            arguments.out,
            console.words,
            by=by,
            password=password or None,
            progress=console.progress,
        )
    console.say(_WRITTEN, file=arguments.out)
    console.result({"file": str(arguments.out), "rows": rows})


def statement(arguments: Namespace, console: Console) -> None:
    from clinic_desk.documents.sheet import PaperSize
    from clinic_desk.jobs import statement as job

    with _clinic(arguments, write=True) as (database, by):
        paper = job.save(
            database,
            arguments.number,
            arguments.out,
            _paper_words(database, arguments),
            PaperSize(arguments.paper),
            by=by,
        )
    console.say(_WRITTEN, file=arguments.out)
    console.result({"file": str(arguments.out), "missing_characters": paper.missing})


def _paper_words(database: "Database", arguments: Namespace) -> "Catalogue":
    """Papers speak the clinic's language unless another is asked for."""
    from clinic_desk.desk.clinic.queries import clinic

    with database.reading() as session:
        head = clinic(session)
    return catalogue(arguments.language or (head.language if head else "zh_CN"))


def sheets(arguments: Namespace, console: Console) -> None:
    from clinic_desk.jobs.sheets import save

    with _clinic(arguments, write=True) as (database, by):
        made = _sheet(database, by, arguments)
        save(database, made, arguments.out, by=by)
    console.say(_WRITTEN, file=arguments.out)
    console.result({"file": str(arguments.out), "missing_characters": made.paper.missing})


def _sheet(database: "Database", by: "Actor", arguments: Namespace) -> "Made":
    from clinic_desk.documents.appointment_card import CardSize
    from clinic_desk.jobs import sheets as job

    words = _paper_words(database, arguments)
    day, kind = arguments.day or database.clock().date(), job.SheetKind.of(arguments.kind)
    masked: bool = arguments.masked
    with database.reading() as session:
        staff_id = customer_id = visit_id = 0
        if arguments.doctor or kind is job.SheetKind.WEEK:
            staff_id = job.doctor_named(session, arguments.doctor)
        if kind in {job.SheetKind.SLIP, job.SheetKind.CARD}:
            customer_id = job.customer_numbered(session, arguments.customer)
        if kind is job.SheetKind.SLIP:
            visit_id = job.visit_of_day(session, customer_id, day)
    match kind:
        case job.SheetKind.DAY:
            return job.day_sheet(
                database, day, words, staff_id=staff_id or None, masked=masked, by=by
            )
        case job.SheetKind.WEEK:
            return job.week_sheet(database, day, staff_id, words, masked=masked, by=by)
        case job.SheetKind.SLIP:
            return job.route_slip(database, visit_id, words)
        case job.SheetKind.CARD:
            return job.appointment_card(database, customer_id, words, CardSize.of(arguments.size))


def power_cut(arguments: Namespace, console: Console) -> None:
    from clinic_desk.jobs.power_cut import write_tomorrow

    with _clinic(arguments, write=True) as (database, by):
        written = write_tomorrow(
            database,
            folder=arguments.to,
            after=arguments.after,
            words=_paper_words(database, arguments),
            by=by,
        )
    console.say(_WRITTEN, file=written.path)
    console.result(asdict(written))


def backup(arguments: Namespace, console: Console) -> None:
    from clinic_desk.jobs.backup import back_up

    key = bytes.fromhex(sys.stdin.readline().strip()) if arguments.key_stdin else None
    info = back_up(_paths(arguments), arguments.to, key=key, progress=console.progress)
    console.say(_BACKED_UP, file=info.path)
    console.result(asdict(info))


def restore(arguments: Namespace, console: Console) -> None:
    from clinic_desk.jobs import restore as job
    from clinic_desk.jobs.package import BackupInfo
    from clinic_desk.storage.act import COMMAND_LINE

    paths = _paths(arguments)

    def run(code: str | None) -> BackupInfo:
        return job.restore(
            arguments.file,
            paths,
            recovery_code=code,
            by=COMMAND_LINE,
            progress=console.progress,
        )

    try:
        info = run(arguments.recovery_code)
    except job.CodeAsked:
        code = _asked_code(console)
        if not code:
            raise
        info = run(code)
    console.say(_RESTORED, made_at=info.made_at)
    console.result(asdict(info))


def _asked_code(console: Console) -> str:
    if sys.stdin.isatty():
        print(console.words.text("Cli", _ASK_CODE), end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def verify(arguments: Namespace, console: Console) -> None:
    from clinic_desk.jobs.verify import verify as job

    with _clinic(arguments, write=False) as (database, _by):
        report = job(database, progress=console.progress)
    said = report.sentences(console.words)
    console.result(asdict(report) | {"clean": report.clean})
    for table, count in report.counts.items():
        console.say(_COUNT, table=table, count=count)
    if said:
        raise NotClean(said=" ".join(said))
    console.say(_CLEAN)


def fonts(_arguments: Namespace, console: Console) -> None:
    from clinic_desk.documents.fonts import make
    from clinic_desk.storage.faults import as_refusals

    with as_refusals():
        made = make(console.progress)
    console.result({"regular": str(made.regular), "bold": str(made.bold)})


COMMANDS: dict[str, Callable[[Namespace, Console], None]] = {
    "demo": demo,
    "load-bench": load_bench,
    "import-customers": import_customers,
    "export": export,
    "statement": statement,
    "sheets": sheets,
    "power-cut": power_cut,
    "backup": backup,
    "restore": restore,
    "verify": verify,
    "fonts": fonts,
}
