"""House and hamlet, which some prints ask for apart, as the first part of an address."""

import dataclasses

from pipeline.understand.candidate import APART, Candidate


def join_address_line(grouped: dict[str, list[Candidate]]) -> None:
    """Join the house and hamlet slots of a printed address into its first part, in place.

    Args:
        grouped: candidates by field, of one way of reading.
    """
    house, hamlet = grouped.pop("address_house", []), grouped.pop("address_hamlet", [])
    parts = [c for c in (*house[:1], *hamlet[:1]) if c.value is not None]
    if not parts:
        if house or hamlet:
            empty = dataclasses.replace((house or hamlet)[0], field="address_line")
            grouped.setdefault("address_line", []).append(empty)
        return
    first = parts[0]
    line = Candidate(
        field="address_line",
        page=first.page,
        raw=" ".join(str(part.raw) for part in parts),
        value=", ".join(str(part.value) for part in parts),
        box=first.box,
        source=first.source if first.source in APART else "label",
        rule=first.rule,
        anchor_likeness=min(part.anchor_likeness for part in parts),
        words=tuple(word for part in parts for word in part.words),
        handwritten=any(part.handwritten for part in parts),
        traits=first.traits,
    )
    grouped.setdefault("address_line", []).insert(0, line)
