"""When the clinic is open."""
