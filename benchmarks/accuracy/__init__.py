"""How right: our reading and that of its rivals, against the truth."""
