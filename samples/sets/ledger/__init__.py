"""Tables only: laboratory reports and prescriptions, for measuring only."""
