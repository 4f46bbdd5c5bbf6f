"""The operator's own prints: a definition with faults would be passed over in silence."""

from pathlib import Path

from models.errors import ExitCode
from sohoa.checks.check import Check
from sohoa.definitions.find_faults import faults_of_print
from sohoa.definitions.find_print import every_print


def own_prints() -> tuple[Check, ...]:
    """Look at every print in SOHOA_HOME/forms; nothing where there are none."""
    return tuple(_check(source) for source in every_print())


def _check(source: Path) -> Check:
    faults = any(fault.serious for fault in faults_of_print(source))
    return Check(
        name="print",
        found=source.parent.name,
        fault="print" if faults else "",
        code=ExitCode.USAGE if faults else ExitCode.DONE,
        values=(("name", source.parent.name),),
    )
