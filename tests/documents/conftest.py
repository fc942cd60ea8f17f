import pytest
from hypothesis import settings

from clinic_desk.base.i18n import Catalogue
from clinic_desk.documents import fonts
from clinic_desk.documents.fonts import FontFiles

# the first character of a rare font takes its time; a slow machine is no fault
settings.register_profile("papers", deadline=None)
settings.load_profile("papers")


@pytest.fixture(scope="session", autouse=True)
def made() -> FontFiles:
    """The static files; half a minute the first time on a machine, then kept."""
    return fonts.make()


@pytest.fixture(scope="session")
def chinese() -> Catalogue:
    return Catalogue("zh_CN")


@pytest.fixture(scope="session")
def english() -> Catalogue:
    return Catalogue("en")
