"""Papers that nobody looks at before the measurement: layouts of group `test` only."""
