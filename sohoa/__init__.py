"""The command line and the composition root; imported by nobody."""
