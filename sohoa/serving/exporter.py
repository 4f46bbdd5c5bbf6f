"""The exports of `sohoa export`, for the station: one call, two doors."""

from dataclasses import dataclass
from pathlib import Path

from pipeline.export.package.content import IncompletePackageError
from sohoa.exporting.decisions import FIELDS
from sohoa.exporting.package import UnreadChartError
from sohoa.exporting.profile import Export
from sohoa.exporting.profiles import PROFILES, profile_of
from sohoa.exporting.released import StillHeldError
from sohoa.exporting.write_charts import NeedsPersonError
from sohoa.settings import Settings
from station.exports.exporter import ExportRefusedError, Gap, Obstacle, Wish
from storage.open_stores import Stores

_OBSTACLES = (
    (StillHeldError, Obstacle.HELD),
    (UnreadChartError, Obstacle.UNREAD),
    (IncompletePackageError, Obstacle.INCOMPLETE),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileExporter:
    """See `station.exports.exporter.Exporter`."""

    settings: Settings
    profiles: tuple[str, ...] = tuple(PROFILES)
    decidable: tuple[str, ...] = FIELDS

    def write(self, wish: Wish, stores: Stores, out: Path) -> tuple[Path, ...]:
        """See `Exporter.write`."""
        job = Export(
            records=wish.records,
            stores=stores,
            settings=self.settings,
            out=out,
            by=wish.by,
            decisions=wish.decisions,
        )
        try:
            written = profile_of(wish.profile)(job)
        except NeedsPersonError as error:
            gaps = tuple(Gap(field=note.field, code=note.code.value) for note in error.notes)
            raise ExportRefusedError(Obstacle.NEEDS_PERSON, gaps) from None
        except (StillHeldError, UnreadChartError, IncompletePackageError) as error:
            found = next(obstacle for kind, obstacle in _OBSTACLES if isinstance(error, kind))
            raise ExportRefusedError(found) from None
        return tuple(one.path for one in written)
