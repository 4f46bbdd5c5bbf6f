"""Who is who, in SQL."""
