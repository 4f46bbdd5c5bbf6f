"""How long things are kept, in SQL, and what speaks against letting them go."""
