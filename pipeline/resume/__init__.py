"""What was finished of a long file, so that whoever takes it up goes on where another was stopped."""
