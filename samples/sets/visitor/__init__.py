"""Papers of a box of charts from ordinary provincial and district hospitals, two private houses and two stations."""
