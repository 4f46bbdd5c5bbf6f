"""`sohoa digitize` behind its command: which files, which names, which processes."""
