"""Prefect's own server on one machine, and the environment that Prefect sees."""
