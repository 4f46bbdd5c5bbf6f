"""What leaves the pipeline: the contract JSON and the searchable PDF/A."""
