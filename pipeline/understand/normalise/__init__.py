"""Words to canonical values, one kind a file. A value that cannot be understood is None, never a guess."""
