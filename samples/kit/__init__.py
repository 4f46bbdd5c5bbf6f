"""The drawing kit: a page, what is drawn on it, and the truth recorded while drawing."""
