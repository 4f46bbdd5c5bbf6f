"""The door: who comes in, what they may do where, and what no request may do."""
