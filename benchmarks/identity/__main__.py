"""Is each person found again, and nobody taken for another? 20,000 generated admissions.

.venv/bin/python -m benchmarks.identity --admissions 20000
"""

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from benchmarks.identity.draw_admissions import draw_admissions
from models.identity import Identity
from pipeline.identify.assign import assign
from pipeline.identify.block import CROWDED, block, is_number


class Register:
    """Patients in memory; the store keeps the same in tables."""

    def __init__(self) -> None:
        self.patients: dict[int, list[Identity]] = {}
        self.keys: dict[str, list[int]] = defaultdict(list)
        self.asked: set[tuple[int, int]] = set()
        self.compared = 0

    def take(self, identity: Identity) -> int:
        """Link or enter one record; return its patient."""
        keys = block(identity)
        near = {patient for key in keys for patient in self._sharing(key)}
        self.compared += sum(len(self.patients[one]) for one in near)
        found = assign(identity, {str(one): self.patients[one] for one in sorted(near)})
        patient = len(self.patients) if found.patient_id is None else int(found.patient_id)
        self.patients.setdefault(patient, []).append(identity)
        for key in keys:
            self.keys[key].append(patient)
        for other, _ in found.asks:
            self.asked.add((min(patient, int(other)), max(patient, int(other))))
        return patient

    def _sharing(self, key: str) -> Iterable[int]:
        found = self.keys.get(key, ())
        return found if is_number(key) or len(found) <= CROWDED else ()


def identity(admissions: int, seed: int) -> dict[str, float]:
    """Take in so many admissions; return pairs linked, asked about and missed."""
    drawn = draw_admissions(seed, admissions)
    register, begin = Register(), time.process_time()
    places = [(person, register.take(paper)) for person, paper in drawn]
    seconds = time.process_time() - begin
    of_person: dict[int, list[int]] = defaultdict(list)
    inside: dict[int, list[int]] = defaultdict(list)
    for person, patient in places:
        of_person[person].append(patient)
        inside[patient].append(person)
    linked = asked = missed = 0
    for patients in of_person.values():
        for left, right in combinations(patients, 2):
            pair = (min(left, right), max(left, right))
            linked, asked, missed = (
                linked + (left == right),
                asked + (left != right and pair in register.asked),
                missed + (left != right and pair not in register.asked),
            )
    false = sum(len(people) - max(map(people.count, set(people))) for people in inside.values())
    pairs = linked + asked + missed
    owners = {patient: set(people) for patient, people in inside.items()}
    right = sum(bool(owners[left] & owners[other]) for left, other in register.asked)
    return {
        "admissions": len(drawn), "persons": len(of_person), "true_pairs": pairs, "linked": linked,
        "asked": asked, "missed": missed, "found_or_asked": round((linked + asked) / pairs, 4),
        "false_merges": false, "questions": len(register.asked), "questions_right": right,
        "compared_per_admission": round(register.compared / len(drawn), 1), "cpu_seconds": round(seconds, 1),
    }  # fmt: skip


def main() -> None:
    """Print the figures as JSON; exit 1 where the goals are missed."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--admissions", type=int, default=20_000)
    asked.add_argument("--seed", type=int, default=8)
    given = asked.parse_args()
    figures = identity(given.admissions, given.seed)
    print(json.dumps(figures, indent=1))
    raise SystemExit(0 if figures["false_merges"] == 0 and figures["found_or_asked"] >= 0.97 else 1)


if __name__ == "__main__":
    main()
