"""The object store behind the S3 protocol; the only door to the minio SDK.

Nothing is believed: every read is hashed, and a write counts only after it was read back.
"""

import hashlib
import io
import random
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO, TypeVar

import urllib3
from minio import Minio
from minio.commonconfig import COMPLIANCE
from minio.error import InvalidResponseError, S3Error, ServerError
from minio.retention import Retention

from models.errors import StorageDownError, UsageError
from storage.errors import DamagedObjectError, MissingObjectError
from storage.objects.address import address, shelf
from storage.objects.s3_erase import s3_erase

_PIECE = 1 << 20
_PART = 16 << 20
"""Bytes; larger objects go up in parts of this size."""
_TRIES = 5
_CONNECT, _READ = 5.0, 60.0
"""Seconds."""
_GONE = frozenset({"NoSuchKey", "NoSuchObject"})
_NO_LOCK = "ObjectLockConfigurationNotFoundError"
_OURS = frozenset(
    {"AccessDenied", "InvalidAccessKeyId", "SignatureDoesNotMatch", "NoSuchBucket", "InvalidBucketName"}
)
"""Answers that another try does not change; everything else may pass."""

Answer = TypeVar("Answer")


class S3Objects:
    """Objects `ab/abcd…` in one bucket of any S3 server.

    A call is tried five times within some ten seconds, so that a server that restarts is waited for.
    With `retention_days` the bucket keeps every version, and nobody, whatever his rights, can take away
    what was put before so many days are over (object lock in compliance mode).
    """

    def __init__(
        self,
        *,
        endpoint: str,
        access_key: str,
        secret_key: str,
        bucket: str,
        secure: bool,
        retention_days: int = 0,
    ) -> None:
        pool = urllib3.PoolManager(
            timeout=urllib3.Timeout(connect=_CONNECT, read=_READ), retries=urllib3.Retry(total=0), maxsize=8
        )
        self._server = Minio(
            endpoint, access_key, secret_key, secure=secure, region="us-east-1", http_client=pool
        )
        self._bucket = bucket
        self._retention = timedelta(days=retention_days)
        self._ready = False

    def put(self, content: bytes | Path) -> str:
        """See `ObjectStore.put`."""
        sha256 = address(content)
        self._prepare()
        if self._found(sha256) != sha256:
            self._patiently(lambda: self._upload(sha256, content))
            if self._found(sha256) != sha256:
                raise StorageDownError("the object store returned other bytes than it was given")
        return sha256

    def get(self, sha256: str) -> bytes:
        """See `ObjectStore.get`."""
        held = io.BytesIO()
        self._read(sha256, held)
        return held.getvalue()

    def fetch(self, sha256: str, target: Path) -> None:
        """See `ObjectStore.fetch`."""
        try:
            with target.open("wb") as copy:
                self._read(sha256, copy)
        except (StorageDownError, MissingObjectError, DamagedObjectError):
            target.unlink()
            raise

    def check(self, sha256: str) -> None:
        """See `ObjectStore.check`."""
        self._prepare()
        if self._patiently(lambda: self._download(sha256, None)) != sha256:
            raise DamagedObjectError(sha256)

    def exists(self, sha256: str) -> bool:
        """See `ObjectStore.exists`."""
        self._prepare()
        key = shelf(sha256)
        try:
            self._patiently(lambda: self._server.stat_object(self._bucket, key))
        except MissingObjectError:
            return False
        return True

    def addresses(self) -> Iterator[str]:
        """See `ObjectStore.addresses`."""
        self._prepare()
        for first in "0123456789abcdef":  # sixteen slices: each can be asked for again as a whole
            yield from self._patiently(lambda prefix=first: self._names(prefix))  # type: ignore[misc]

    def erase(self, sha256: str) -> datetime | None:
        """See `ObjectStore.erase`; versions under a lock stay until it runs out."""
        self._prepare()
        key, locks = shelf(sha256), self._patiently(self._locks)
        return self._patiently(lambda: s3_erase(self._server, self._bucket, key, locks=locks))

    def sweep(self, *, older_than: datetime) -> int:
        """See `ObjectStore.sweep`; at most a thousand a call."""
        self._prepare()
        left = self._patiently(lambda: self._server._list_multipart_uploads(self._bucket))  # noqa: SLF001 - no public name
        abandoned = [upload for upload in left.uploads if upload.initiated_time < older_than]
        for upload in abandoned:
            self._patiently(lambda one=upload: self._abort(one.object_name, one.upload_id))  # type: ignore[misc]
        return len(abandoned)

    def _abort(self, key: str, upload_id: str) -> None:
        self._server._abort_multipart_upload(self._bucket, key, upload_id)  # noqa: SLF001 - see above

    def _names(self, prefix: str) -> tuple[str, ...]:
        listed = self._server.list_objects(self._bucket, prefix=prefix, recursive=True)
        return tuple(str(held.object_name).rpartition("/")[2] for held in listed)

    def _prepare(self) -> None:
        """Make the bucket on first use."""
        if self._ready:
            return
        if not self._patiently(lambda: self._server.bucket_exists(self._bucket)):
            self._patiently(self._make_bucket)
        if self._retention and not self._patiently(self._locks):
            raise UsageError("SOHOA_S3_BUCKET was made without object lock: name a new one")
        self._ready = True

    def _locks(self) -> bool:
        """Tell whether the bucket can lock objects; that is decided when it is made."""
        try:
            self._server.get_object_lock_config(self._bucket)
        except S3Error as error:
            if error.code == _NO_LOCK:
                return False
            raise
        return True

    def _make_bucket(self) -> None:
        try:
            self._server.make_bucket(self._bucket, object_lock=bool(self._retention))
        except S3Error as error:
            if error.code != "BucketAlreadyOwnedByYou":  # another writer was first
                raise

    def _upload(self, sha256: str, content: bytes | Path) -> None:
        with io.BytesIO(content) if isinstance(content, bytes) else content.open("rb") as source:
            length = source.seek(0, io.SEEK_END)
            source.seek(0)
            self._server.put_object(
                self._bucket, shelf(sha256), source, length, part_size=_PART, retention=self._until()
            )

    def _until(self) -> Retention | None:
        return Retention(COMPLIANCE, datetime.now(UTC) + self._retention) if self._retention else None

    def _found(self, sha256: str) -> str | None:
        """Return the hash of what lies at the address, or None."""
        try:
            return self._patiently(lambda: self._download(sha256, None))
        except MissingObjectError:
            return None

    def _read(self, sha256: str, copy: IO[bytes]) -> None:
        self._prepare()
        if self._patiently(lambda: self._download(sha256, copy)) != sha256:
            raise DamagedObjectError(sha256)

    def _download(self, sha256: str, copy: IO[bytes] | None) -> str:
        """Bring the bytes (into `copy`, from its beginning) and return their hash."""
        digest = hashlib.sha256()
        if copy is not None:
            copy.seek(0)
            copy.truncate()
        with closing(self._server.get_object(self._bucket, shelf(sha256))) as answer:
            for piece in answer.stream(_PIECE):
                digest.update(piece)
                if copy is not None:
                    copy.write(piece)
        return digest.hexdigest()

    def _patiently(self, call: Callable[[], Answer]) -> Answer:
        """Try a call up to five times, waiting longer each time.

        Raises:
            MissingObjectError: the server says that there is no such object.
            StorageDownError: it refuses us, or does not answer in the end; names the code, never a key.
        """
        trouble = "no answer"
        for attempt in range(_TRIES):
            try:
                return call()
            except S3Error as error:
                if error.code in _GONE:
                    raise MissingObjectError(str(error.object_name).rpartition("/")[2]) from None
                trouble = str(error.code)
                if error.code in _OURS:
                    break
            except (InvalidResponseError, ServerError, urllib3.exceptions.HTTPError, OSError) as error:
                trouble = type(error).__name__
            if attempt + 1 < _TRIES:
                time.sleep(random.uniform(0.5, 1.0) * 0.5 * 2**attempt)  # noqa: S311 - jitter is no secret
        raise StorageDownError(f"object store: {trouble}")
