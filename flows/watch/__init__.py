"""Watched folders: from files that a scanner has finished to charts in custody."""
