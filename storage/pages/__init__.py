"""Pages: how people arrange them into papers, and those that no record holds."""
