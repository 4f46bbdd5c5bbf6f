"""What was written by hand: traces that the line network sees, and what the ink tells."""
