"""One line of `sohoa doctor`."""

from dataclasses import dataclass

from models.errors import ExitCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Something that was looked at."""

    name: str
    """Key of the catalogue after `doctor.check.`."""
    found: str
    """Version, path or number as found; no secrets."""
    fault: str = ""
    """Key of the catalogue after `doctor.fix.` that says what to do; empty: all is well."""
    code: ExitCode = ExitCode.DONE
    """What the command ends with when this is the worst fault."""
    values: tuple[tuple[str, str], ...] = ()
    """Placeholders of the fix."""

    @property
    def ok(self) -> bool:
        """Nothing to do."""
        return not self.fault
