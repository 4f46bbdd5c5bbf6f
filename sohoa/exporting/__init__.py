"""Released records as what other systems and archives take: one module a profile."""
