"""When and how often: the only room that imports Prefect.

The files here bring a batch from custody to records: `conduct` in plain steps, `digitize_batch` and `nightly`
as flows, `cluster` over several machines. Beside them: `reading` processes, `watch`ed folders, the `clock`,
what goes `outward`, and Prefect's `server`.
"""
