"""The registry of facilities in SQL, and what arrives from them."""
