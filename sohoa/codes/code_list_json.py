"""An imported list for programs. Keys are added, never renamed."""

from typing import Any

from models.codes.code_list import ALWAYS, CodeList


def code_list_json(held: CodeList) -> dict[str, Any]:
    """Return what is known of a list; `effective` is null where it holds since ever."""
    return {
        "kind": held.kind.value,
        "version": held.version,
        "effective": None if held.effective == ALWAYS else held.effective.isoformat(),
        "rows": held.rows,
        "sha256": held.sha256,
        "imported_at": held.imported_at.isoformat(),
        "imported_by": held.imported_by,
    }
