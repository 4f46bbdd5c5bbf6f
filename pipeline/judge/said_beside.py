"""What the other papers of a file say in each field: evidence that was read from other ink."""

from collections.abc import Mapping, Sequence

from pipeline.judge.fuse import fuse
from pipeline.understand.papers.documents import Paper

Said = Mapping[str, tuple[str | int, ...]]
"""Field → values of the other papers."""


def said_beside(papers: Sequence[Paper]) -> tuple[Said, ...]:
    """Return for each paper what the others say, in the order of `papers`."""
    told = [
        {one.field: one.chosen.value for one in fuse(paper) if one.chosen.value is not None}
        for paper in papers
    ]
    fields = {field for values in told for field in values}
    return tuple(
        {
            field: tuple(
                values[field] for other, values in enumerate(told) if other != place and field in values
            )
            for field in fields
        }
        for place in range(len(papers))
    )
