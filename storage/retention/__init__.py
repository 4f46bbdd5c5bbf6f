"""How long charts are kept, how their paper goes, and how what is kept of them goes for good."""
