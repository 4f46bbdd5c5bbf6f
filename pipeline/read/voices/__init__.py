"""The two voices that say what a line reads."""
