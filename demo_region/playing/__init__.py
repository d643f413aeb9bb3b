"""Makes stories happen: each event by the real action, by the right person, at its own moment."""
