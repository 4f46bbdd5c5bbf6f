"""Two readings of one line become one: agreement, choice, and what neither can write."""
