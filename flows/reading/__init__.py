"""Reading processes side by side, and what passes between them and who wants pages read."""
