"""What is told of the station itself and of the house: log lines and numbers, never a name."""
