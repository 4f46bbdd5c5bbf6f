"""The seams of keeping, one file a theme. Every adapter passes the suites in tests/contracts."""
