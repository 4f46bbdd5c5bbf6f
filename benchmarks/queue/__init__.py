"""How queue and survey grow with a backlog."""
