"""Object stores: bytes under the hash of themselves."""
