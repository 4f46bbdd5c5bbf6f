"""The face of the conversion mark; README.md tells where it comes from."""
