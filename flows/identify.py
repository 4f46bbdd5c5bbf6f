"""Look at every record that nobody looked at: whose is it. Knows nothing of Prefect."""

from collections import Counter

from pipeline.identify.assign import assign
from pipeline.identify.block import CROWDED, block
from pipeline.identify.identity_of import identity_of
from storage.patients import Asked, Placing, Unplaced
from storage.ports.patients import Patients

_TOGETHER = 200


def identify(patients: Patients) -> Counter[str]:
    """Place all new and corrected records; count `linked`, `new`, `asked` (questions) and `nameless`.

    Safe to run again and to kill: each record is placed in one transaction. One run at a time finds more
    than two side by side, which would not see each other's last record.
    """
    told: Counter[str] = Counter()
    while waiting := patients.unplaced(limit=_TOGETHER):
        for one in waiting:
            _place(patients, one, told)
    return told


def _place(patients: Patients, one: Unplaced, told: Counter[str]) -> None:
    identity = identity_of(one.document, record_id=one.record_id, facility=one.facility)
    if identity is None:
        patients.place(Placing(record_id=one.record_id, version=one.version, identity=None))
        told["nameless"] += 1
        return
    keys = block(identity)
    near = patients.near(keys, crowded=CROWDED)
    others = {
        patient: tuple(known for known in records if known.record_id != one.record_id)
        for patient, records in near.items()
    }
    found = assign(identity, {patient: records for patient, records in others.items() if records})
    asks = tuple(Asked(patient_id=who, bits=match.bits, why=match.why) for who, match in found.asks)
    patients.place(
        Placing(
            record_id=one.record_id,
            version=one.version,
            identity=identity,
            keys=keys,
            patient_id=found.patient_id,
            why=found.why,
            asks=asks,
            stay_with=found.stay_with,
        )
    )
    told["new" if found.patient_id is None else "linked"] += 1
    told.update({"asked": len(asks)} if asks else {})
