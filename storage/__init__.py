"""What lasts: object store and records database behind ports."""
