"""What leaves the pipeline: the searchable PDF/A and other forms of what was read."""
