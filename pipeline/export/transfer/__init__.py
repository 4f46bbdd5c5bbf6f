"""What goes ahead of a patient who is sent to another hospital."""
