"""The morning at a glance: who comes, what is owed, what must not be forgotten."""
