"""What must be known to let somebody in."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clinic_desk.base.clock import Clock
from clinic_desk.base.i18n import Catalogue
from clinic_desk.base.paths import Paths

if TYPE_CHECKING:
    from clinic_desk.storage.database import Database


@dataclass(frozen=True, slots=True)
class Door:
    """Before anybody has signed in there is no context yet."""

    database: "Database"
    words: Catalogue
    clock: Clock
    paths: Paths
    clinic: str
