"""The people who work here: roles, rights, PINs, hours."""
