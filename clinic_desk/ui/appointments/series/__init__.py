"""Many visits at once: a recurring visit, a firm's roster."""
