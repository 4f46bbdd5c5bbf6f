"""Fields to decisions: checks, probability, who has to look."""
