"""What the prints of all sets are put together from."""
