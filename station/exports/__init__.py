"""Released records on their way out of the house: who, why, in which profile."""
