"""``clinic-desk``: a sub-command goes to the command line, none opens the window."""

import sys
from collections.abc import Sequence

_HELP = {"-h", "--help"}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; nothing of the window is imported before one is wanted."""
    words = list(sys.argv[1:] if argv is None else argv)
    first = words[0] if words else ""
    if first == "rehearse":
        from clinic_desk.app import rehearse

        return rehearse.main(words[1:])
    if (first and not first.startswith("-")) or first in _HELP:
        from clinic_desk.cli import main as cli

        return cli.main(words)
    from clinic_desk.app import main as app

    return app.main(words)


if __name__ == "__main__":
    sys.exit(main())
