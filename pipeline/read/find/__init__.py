"""Where lines of text stand, and which way up the page is."""
