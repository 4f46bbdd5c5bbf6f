"""Pictures of scans for the screen: rendered in a killable child, kept in memory only."""
