"""What a person may say about a value, and how what is typed is compared. Pure."""
