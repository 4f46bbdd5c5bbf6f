"""A proposal as the text of a `form.toml`: valid as it stands, comments where a person must decide."""

import json
from collections.abc import Iterator

from models.forms.definition import Kind, Label, Shares
from pipeline.understand.fold import fold
from sohoa.definitions.printed_label import PrintedLabel
from sohoa.definitions.proposal import Proposal
from sohoa.definitions.propose_form import DOUBTFUL, SURE, kind_of
from sohoa.definitions.zone_toml import CELLS, zone_toml
from sohoa.messages import say

_SHORTEST = 4
"""Letters below which `sohoa form check` wants a wording to be guarded."""
PICTURE = "print.png"
"""Beside the definition: the empty print."""


def form_toml(proposal: Proposal) -> str:
    """Return the definition: the form, its title, each new wording with the field that it is most like."""
    lines = [f"# {line}" for line in say("form.new.head", pages=proposal.pages).splitlines()]
    lines += [f'form = "{proposal.form.value}"', *_titles(proposal)]
    if proposal.tables:
        lines += [f"# {say('form.new.table')}", f"tables = {_list(proposal.tables)}"]
    lines += [f"# {say('form.new.picture')}", f'picture = "{PICTURE}"', "", *_known(proposal)]
    written: set[str] = set()
    for label in proposal.new:
        if len(fold(label.text)) > 1 and fold(label.text) not in written:
            written.add(fold(label.text))
            lines += ["", *_label(label)]
    lines += ["", f"# {say('form.new.zones')}"]
    for label in (*proposal.known, *proposal.new):
        lines += zone_toml(label)
    return "\n".join(lines) + "\n"


def _titles(proposal: Proposal) -> Iterator[str]:
    if not proposal.title:
        yield f"# {say('form.new.no_title')}"
        yield "titles = []"
        return
    if proposal.title_known:
        yield f"# {say('form.new.title_known')}"
    yield f"titles = {_list((proposal.title.capitalize(),))}"


def _known(proposal: Proposal) -> Iterator[str]:
    if proposal.known:
        yield f"# {say('form.new.known')}"
    for one in proposal.known:
        field = one.label.field or one.label.heading or "–" if one.label else "–"
        extra = [_where(one.zone)]
        extra += [say("form.new.boxes", count=len(one.boxes))] if len(one.boxes) >= CELLS else []
        extra += [say("form.new.options", options=" / ".join(one.options))] if one.options else []
        yield f"#   {_plain(one.text)} → {field} ({'; '.join(extra)})"


def _label(one: PrintedLabel) -> Iterator[str]:
    yield f"# {_where(one.zone)}; {say('form.new.pages', count=one.pages)}"
    if len(one.boxes) >= CELLS and not one.options:
        yield f"# {say('form.new.boxes', count=len(one.boxes))}"
    if one.label is not None and one.share >= DOUBTFUL:
        yield from _like(one, one.label)
    else:
        yield from _strange(one)


def _like(one: PrintedLabel, label: Label) -> Iterator[str]:
    """A wording of a known field; below `SURE` with a question."""
    key = "form.new.like" if one.share >= SURE else "form.new.doubtful"
    yield f"# {say(key, wording=one.wording or label.text[0], share=round(100 * one.share))}"
    yield "[[labels]]"
    yield f'field = "{label.field}"'
    yield f'kind = "{label.kind.value}"'
    if label.lines > 1:
        yield f"lines = {label.lines}"
    if label.icd:
        yield "icd = true"
    if label.below:
        yield "below = true"
    yield from _guard(one)
    yield f"text = {_list((one.text,))}"
    if label.choices:
        yield "choices = ["
        for choice in label.choices:
            number = f", number = {choice.number}" if choice.number is not None else ""
            yield f"  {{ value = {_quoted(choice.value)}, text = {_list(choice.text)}{number} }},"
        yield "]"


def _strange(one: PrintedLabel) -> Iterator[str]:
    """A wording like nothing known: it ends the value before it until a person names its field."""
    if one.label is not None:
        share = round(100 * one.share)
        yield f"# {say('form.new.nearest', field=one.label.field, wording=one.wording, share=share)}"
    yield f"# {say('form.new.decide')}"
    yield '# field = ""'
    yield f'# kind = "{(Kind.CHOICE if one.options else kind_of(one)).value}"'
    if one.options:
        yield "# choices = ["
        for number, option in enumerate(one.options, 1):
            told = f", number = {number}" if one.figure or one.ring else ""
            yield f"#   {{ value = {_quoted(fold(option))}, text = {_list((option,))}{told} }},"
        yield "# ]"
    yield "[[labels]]"
    yield 'kind = "none"'
    yield f"text = {_list((one.text,))}"


def _guard(one: PrintedLabel) -> Iterator[str]:
    """A short wording is trusted with a colon only, or at the start of a line."""
    if len(fold(one.text)) < _SHORTEST:
        yield "strict = true" if one.colon else "start = true"


def _where(zone: Shares) -> str:
    left, top, right, bottom = (round(100 * share) for share in zone)
    return say("form.new.zone", left=left, top=top, right=right, bottom=bottom)


def _plain(text: str) -> str:
    return " ".join(text.split())


def _quoted(text: str) -> str:
    # A JSON string of printable letters is a basic string of TOML.
    return json.dumps(_plain(text), ensure_ascii=False)


def _list(texts: tuple[str, ...]) -> str:
    return "[" + ", ".join(map(_quoted, texts)) + "]"
