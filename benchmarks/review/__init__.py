"""Twenty people review at once."""
