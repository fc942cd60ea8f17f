"""Which release of the program this is, for manifests."""

from importlib.metadata import PackageNotFoundError, version


def release() -> str:
    """``0.1.0``; ``source`` where the program was never installed."""
    try:
        return version("clinic-desk")
    except PackageNotFoundError:
        return "source"
