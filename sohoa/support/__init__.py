"""What a helper from outside needs to know, and nothing about anybody."""
