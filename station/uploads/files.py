"""The pieces of uploads: tus 1.0.0 under /files, open only to who began the upload."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Annotated, Any

from fastapi import APIRouter, Depends, HTTPException, Request
from starlette.concurrency import run_in_threadpool
from tuspyserver import create_tus_router

from pipeline.open.limits import Limits
from station.door.guard import Guard, allow
from station.door.places import place_of_batch
from station.door.policy import Act
from station.door.visit import Visit
from station.uploads.take_in import shown
from station.uploads.upload_store import UploadStore
from station.uploads.uploads import belongs_to, new_uid
from storage.custody.custody import BatchState

LONGEST = Limits().file_bytes
_REFUSED = ("upload-concat", "upload-defer-length")
"""Parts of tus that nobody needs here: what a file is and how long is said at the beginning."""

Sender = Annotated[Visit, allow(Act.UPLOAD)]
Metadata = dict[str, str]


async def own_upload(request: Request, visit: Sender) -> None:
    """Refuse uploads of others as if they did not exist."""
    uid = request.path_params.get("uuid")
    if uid is not None and not belongs_to(uid, visit.account):
        raise HTTPException(404)
    if any(name in request.headers for name in _REFUSED):
        raise HTTPException(400)


async def may_begin(visit: Sender) -> Callable[[Metadata, dict[str, Any]], Awaitable[None]]:
    """Hold a new upload: into which batch, and what for a file."""
    custody = visit.desk.kept.stores.custody

    async def hold(metadata: Metadata, told: dict[str, Any]) -> None:
        batch = await run_in_threadpool(custody.batch, metadata.get("batch", ""))
        visit.enter(await run_in_threadpool(place_of_batch, visit.desk, batch))
        if batch.state is BatchState.CLOSED:
            raise HTTPException(409)
        size = told.get("size")
        if not isinstance(size, int) or not 0 < size <= LONGEST or not shown(metadata.get("filename", "")):
            raise HTTPException(422)

    return hold


async def whose(visit: Sender) -> Callable[[Metadata], dict[str, str]]:
    """Name a new upload after its owner."""
    return lambda _metadata: {"uid": new_uid(visit.account)}


# The library declares plain functions and takes dependencies of any kind, asynchronous ones too.
_COME_IN: Any = Guard(act=Act.UPLOAD)
_MAY_BEGIN: Any = may_begin
_WHOSE: Any = whose


def tus_router(folder: Path) -> APIRouter:
    """Return the routes over a folder of uploads."""
    router = APIRouter(dependencies=[allow(Act.UPLOAD), Depends(own_upload)])
    router.include_router(
        create_tus_router(
            prefix="files",
            files_dir=str(folder),
            max_size=LONGEST,
            auth=_COME_IN,
            days_to_keep=5,
            pre_create_dep=_MAY_BEGIN,
            file_dep=_WHOSE,
            storage=UploadStore(folder),
        )
    )
    return router
