"""Chance, seeded: the same seed makes up the same clinic."""

from random import Random


class Dice(Random):
    """``Random`` with the question that is asked most."""

    def happens(self, share: float) -> bool:
        """True in ``share`` of the cases."""
        return self.random() < share
