"""How fast: ours and its rivals, one worker each; what a second process brings."""
