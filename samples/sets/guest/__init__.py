"""Papers by a strange author: houses of the south, the centre and the private sector, 1996 to 2026."""
