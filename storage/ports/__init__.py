"""The seams of keeping. Every adapter passes the suites in tests/contracts.

Those of connection stand in `storage.outward`.
"""
