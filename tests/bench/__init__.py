"""Speed against a floor taken in the same run: ``python -m tests.bench``. Never a timed test."""
