"""Accounts of the station, managed from the command line."""
