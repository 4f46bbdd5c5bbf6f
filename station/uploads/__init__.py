"""From the first byte of an upload to custody."""
