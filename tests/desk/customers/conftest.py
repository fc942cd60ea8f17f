from hypothesis import settings

# the first reading of a character loads pypinyin; a slow machine is no fault
settings.register_profile("readings", deadline=None)
settings.load_profile("readings")
