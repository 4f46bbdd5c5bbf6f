"""Small tables of our own: names, places, diagnoses, drugs, tests, phrases."""
