"""Is each person found again, and nobody taken for another?"""
