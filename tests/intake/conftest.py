from hypothesis import settings

# a file is written for every example; a slow machine is no fault
settings.register_profile("files", deadline=None)
settings.load_profile("files")
