"""A province of simulated facilities whose lines are down a third of the time."""
