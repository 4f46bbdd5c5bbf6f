"""Take an object out of a bucket with all its versions, as far as locks let us."""

from datetime import UTC, datetime

from minio import Minio


def s3_erase(server: Minio, bucket: str, key: str, *, locks: bool) -> datetime | None:
    """Remove every version and delete marker of a key that no lock holds; safe to run again.

    Args:
        server: connection to the server.
        bucket: where the key is.
        key: the whole name of the object.
        locks: the bucket can lock objects.

    Returns:
        When the last lock that held a version runs out (aware), None when no version is left.

    Raises:
        S3Error: the server refused.
    """
    last: datetime | None = None
    for held in tuple(server.list_objects(bucket, prefix=key, recursive=True, include_version=True)):
        until = None
        if locks and not held.is_delete_marker:
            retention = server.get_object_retention(bucket, key, version_id=held.version_id)
            until = None if retention is None else retention.retain_until_date
        if until is not None and until > datetime.now(UTC):
            last = until if last is None else max(last, until)
        else:
            server.remove_object(bucket, key, version_id=held.version_id)
    return last
