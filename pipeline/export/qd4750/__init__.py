"""QĐ 4750 data shapes (XML1, 4, 5, 7, 8, 13) of digitized paper: never an insurance claim."""
