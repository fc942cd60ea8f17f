"""``python -m tests.bench [--csv FOLDER] [--only WORD]``: every row against its floor.

FOLDER holds the benchmark clinic as CSV files with its plain SQLite file; without it the
program's own ten-year demo clinic is made, whose answers are checked against the plain copy
alone.
"""

import argparse
import gc
import sys
from pathlib import Path

from tests.bench import board, calendar, files, queries, screens, writing
from tests.bench.clinic import opened

ROWS = (
    queries.search,
    queries.day_book,
    queries.next_free,
    writing.booking,
    queries.one_customer,
    screens.start,
    files.workbook_writing,
    files.workbook_reading,
    files.statement_one,
    files.statement_batch,
    writing.encryption,
    screens.long_list,
    calendar.deadline,
    board.drag,
    board.open_day,
)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--only", default="", help="rows whose name holds this word")
    options = parser.parse_args()
    print(f"{'job':34} {'ours ms':>10} {'floor ms':>10} {'ratio':>8} {'target':>7}  met")
    missed = 0
    gc.disable()  # as in the program: kit/garbage.py collects between events
    with opened(options.csv) as bench:
        for measure in ROWS:
            if options.only not in measure.__name__:
                continue
            gc.collect()
            row = measure(bench)
            missed += not row.met
            verdict = "yes" if row.met else "NO" if row.right else "WRONG ANSWER"
            print(
                f"{row.job:34} {row.ours_ms:10.3f} {row.floor_ms:10.3f} {row.ratio:8.3f}"
                f" {row.target:7.2f}  {verdict} {row.more}",
                flush=True,
            )
    print(f"{missed} missed" if missed else "all met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
