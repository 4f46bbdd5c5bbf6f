"""Prints for the last measurement; nobody looks before."""
