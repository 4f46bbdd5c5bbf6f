"""From the operator's settings to a running station."""
