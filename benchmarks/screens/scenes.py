"""The table of pictures: to add a page, add its line."""

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from benchmarks.screens import doings, review_doings
from benchmarks.screens.doings import Doing, goes
from benchmarks.screens.visit import Visitor
from storage.people import Role

CLERK, SUPERVISOR, OPERATOR, AUDITOR, ADMIN = (
    Role.CLERK,
    Role.SUPERVISOR,
    Role.OPERATOR,
    Role.AUDITOR,
    Role.ADMIN,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """One picture."""

    name: str
    world: str
    """`empty` or `full`."""
    role: Role | None
    go: Callable[[Visitor, Page], None]
    whole: bool = True
    """The whole page, not only what fits on the screen."""


def _full(name: str, role: Role | None, go: Doing, *, whole: bool = True) -> Scene:
    return Scene(name=name, world="full", role=role, go=go, whole=whole)


def _empty(name: str, role: Role | None, go: Doing) -> Scene:
    return Scene(name=name, world="empty", role=role, go=go)


_NEW = tuple(
    _empty(path.strip("/").replace("/", "-") or "home", role, goes(path))
    for role, paths in (
        (SUPERVISOR, ("/upload", "/batches", "/review", "/review/next", "/review/lists", "/review/own",
                      "/review/sample", "/records", "/figures")),
        (CLERK, ("/", "/training")),
        (ADMIN, ("/log", "/people")),
    )
    for path in paths
)  # fmt: skip

_HELP = tuple(_full(f"help-{slug}", CLERK, goes(f"/help/{slug}")) for slug in doings.topics())

_DOORS = (
    _full("sign-in", None, goes("/sign-in")),
    _full("sign-in-refused", None, doings.wrong_password),
    _full("sign-in-code", None, doings.second_factor),
    _full("unlock", CLERK, goes("/unlock?next=/batches")),
    _full("account", SUPERVISOR, goes("/account")),
    _full("account-password", CLERK, goes("/account/password")),
    _full("account-second-factor", CLERK, goes("/account/second-factor")),
    _full("not-here", CLERK, goes("/nothing-here")),
    _full("not-allowed", CLERK, goes("/people")),
    _full("glass", CLERK, doings.glass),
    *(_full(f"home-{role}", role, goes("/")) for role in Role),
)

_UPLOADS = (
    _full("upload-refused", CLERK, doings.box_refused),
    _full("upload", CLERK, goes("/upload")),
    _full("upload-drop", CLERK, doings.box_opened),
    _full("upload-done", CLERK, doings.files_sent),
    _full("receipt", CLERK, doings.receipt),
    _full("cover", CLERK, goes("/cover")),
    _full("cover-refused", CLERK, doings.covers_refused),
    _full("cover-sheets", CLERK, doings.covers),
)

_BATCHES = (
    _full("batches", CLERK, goes("/batches")),
    _full("batch", SUPERVISOR, doings.batch),
    _full("batch-arranged", CLERK, doings.arranged),
    _full("batch-history", CLERK, doings.history),
    _full("batch-rescan", CLERK, doings.rescan),
)

_REVIEW = (
    _full("review", SUPERVISOR, goes("/review")),
    _full("review-clerk", CLERK, goes("/review")),
    *(
        _full(f"review-{mode}", CLERK, review_doings.question(mode), whole=False)
        for mode in ("confirm", "blind", "choice", "row-of-table", "page")
    ),
    _full("review-senior", SUPERVISOR, review_doings.senior, whole=False),
    _full("review-ask", CLERK, review_doings.asking, whole=False),
    _full("review-refused", CLERK, review_doings.refused_value, whole=False),
    _full("review-row", CLERK, goes("/review/row?family=occupation"), whole=False),
    _full("review-own", CLERK, goes("/review/own")),
    _full("review-lists", SUPERVISOR, goes("/review/lists")),
    _full("review-sample", SUPERVISOR, review_doings.sample),
)

_READING = (
    _full("records-found", SUPERVISOR, review_doings.found),
    _full("records-none", SUPERVISOR, review_doings.none_found),
    _full("record-released", SUPERVISOR, review_doings.record(released=True)),
    _full("record-open", SUPERVISOR, review_doings.record(released=False)),
    _full("record-ink", SUPERVISOR, review_doings.ink, whole=False),
    _full("export", SUPERVISOR, review_doings.export),
    _full("export-refused", SUPERVISOR, review_doings.export_refused),
    _full("figures", SUPERVISOR, goes("/figures")),
    _full("training", CLERK, goes("/training")),
    _full("training-question", CLERK, review_doings.lesson, whole=False),
    _full("log", AUDITOR, goes("/log")),
    _full("people", ADMIN, goes("/people")),
    _full("people-added", ADMIN, review_doings.person_added),
)

SCENES = (*_NEW, *_DOORS, *_UPLOADS, *_BATCHES, *_REVIEW, *_READING, *_HELP)
