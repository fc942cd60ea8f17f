"""What a command says: sentences for people, one object or lines of JSON for machines."""

import json
import os
import sys
from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from clinic_desk.base.i18n import Catalogue, catalogue


def language_of(arguments: Namespace) -> str:
    """As asked for, else that of the system: Chinese or English."""
    if arguments.language:
        return str(arguments.language)
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if said := os.environ.get(name):
            return "zh_CN" if said.lower().startswith("zh") else "en"
    return "en"


class Console:
    """Standard output and standard error of one command."""

    def __init__(self, arguments: Namespace) -> None:
        self.words: Catalogue = catalogue(language_of(arguments))
        self._json = bool(arguments.json)
        self._lines = bool(arguments.progress)
        self._reported = -1

    def say(self, source: str, **values: object) -> None:
        """A sentence of the context "Cli" for a person."""
        if not (self._json or self._lines):
            print(self.words.text("Cli", source).format(**values))

    def result(self, found: Mapping[str, Any]) -> None:
        """What a machine is told at the end."""
        if self._lines:
            self._line({"result": found})
        elif self._json:
            print(json.dumps(found, ensure_ascii=False, default=str))

    def progress(self, done: int, of: int) -> None:
        """A line for whoever started us, once for each per cent."""
        percent = done * 100 // of if of else 0
        if self._lines and percent != self._reported:
            self._reported = percent
            self._line({"done": done, "total": of})

    def refused(self, sentence: str) -> None:
        print(sentence, file=sys.stderr)
        if self._lines or self._json:
            self._line({"refused": sentence})

    @staticmethod
    def _line(said: Mapping[str, Any]) -> None:
        # ASCII alone: a pipe may have any encoding
        print(json.dumps(said, default=str), flush=True)
