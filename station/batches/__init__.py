"""What is in a batch: its files as papers and pages, arranged by people, and what an undo takes back."""
