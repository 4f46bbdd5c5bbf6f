"""Who is told when something is wrong, and by which way."""
