"""The records database: the only room that speaks SQL."""
