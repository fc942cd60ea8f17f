"""The day as it goes: who is expected, waiting, in treatment, gone."""
