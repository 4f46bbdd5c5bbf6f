"""People in SQL: accounts, sessions, and what they looked at."""
