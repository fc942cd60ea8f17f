"""Writing the workbook beside the window: all of it by a child process, which takes no time from
the window; single sheets in a thread.
"""

from collections.abc import Callable

from clinic_desk.base.errors import DeskError
from clinic_desk.storage import keys
from clinic_desk.ui.kit.context import Context
from clinic_desk.ui.kit.tasks import Job, Progress
from clinic_desk.ui.settings.export_dialog import ExportChoice


def export_as(
    context: Context,
    choice: ExportChoice,
    title: str,
    done: Callable[[int], None],
    failed: Callable[[DeskError], None],
) -> Job:
    """Write it; ``done`` is given how many rows it has. ``title`` is shown meanwhile.

    Raises:
        KeysDamaged, KeyMissing: there is no key for the child.

    """
    if choice.whole:
        return _in_child(context, choice, title, done, failed)
    return _in_thread(context, choice, title, done, failed)


def _in_child(
    context: Context,
    choice: ExportChoice,
    title: str,
    done: Callable[[int], None],
    failed: Callable[[DeskError], None],
) -> Job:
    paths = context.paths
    key = keys.open_by_computer(keys.Wraps.read(paths.wraps), paths)
    argv = ["export", "--out", str(choice.path), "--data", str(paths.data)]
    argv += ["--language", context.words.language, "--progress", "--key-stdin"]
    if context.desk.actor.staff_id is not None:
        argv += ["--as", str(context.desk.actor.staff_id)]
    said = key.hex() + "\n"
    if choice.password:
        argv.append("--password-stdin")
        said += choice.password + "\n"
    return context.tasks.process(
        title, argv, said.encode(), lambda result: done(int(result["rows"])), failed
    )


def _in_thread(
    context: Context,
    choice: ExportChoice,
    title: str,
    done: Callable[[int], None],
    failed: Callable[[DeskError], None],
) -> Job:
    database, words, actor = context.database, context.words, context.desk.actor

    def work(progress: Progress) -> int:
        from clinic_desk.jobs.export import export

        return export(
            database,
            choice.path,
            words,
            by=actor,
            sheets=choice.sheets,
            password=choice.password,
            progress=progress.report,
        )

    return context.tasks.run(title, work, done, failed)
