"""What we mean: typed values that every room shares. Imports no other room."""
