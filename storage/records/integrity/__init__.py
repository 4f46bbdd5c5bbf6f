"""What integrity asks of the database: walks over all rows, and copies of them."""
