"""The waiting room: who is here and not seated, and the screen that the patients see."""
