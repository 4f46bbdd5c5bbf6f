"""Clean pages to text: two engines side by side and their agreement."""
