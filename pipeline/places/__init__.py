"""Places with time: the unit of a paper's day, and what it is called today."""
