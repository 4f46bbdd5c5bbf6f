"""What happens by the clock: a timetable that Prefect keeps, and commands that it starts."""
