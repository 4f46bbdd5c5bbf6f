"""The conversion package: paper charts as an archive takes them, checkable without us."""
