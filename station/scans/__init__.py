"""Crops of scans for the screen; nothing of them lasts."""
