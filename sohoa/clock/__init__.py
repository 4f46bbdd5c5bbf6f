"""The timetable of this installation."""
