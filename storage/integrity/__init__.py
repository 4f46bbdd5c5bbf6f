"""Integrity: comparing what is known with what is held, and copying both to a safe place and back."""
