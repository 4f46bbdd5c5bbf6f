"""A known print on the page: where it lies, and its fields read again in their places."""
