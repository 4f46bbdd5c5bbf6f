"""Printed names under signatures."""

import re

from models.forms.definition import Kind, Label
from models.geometry import Box
from pipeline.understand.candidate import Candidate, words_of
from pipeline.understand.fold import fold_words
from pipeline.understand.labels.anchor import Anchor
from pipeline.understand.labels.bilingual import own_language
from pipeline.understand.labels.phrases import is_label_word
from pipeline.understand.labels.worn_roles import is_signing_line, worn_roles
from pipeline.understand.normalise.names import parse_staff, without_titles
from pipeline.understand.page_tokens import PageTokens, Token, join_tokens
from pipeline.understand.signature_scraps import is_scrap, without_noise
from pipeline.understand.unread_name import NAME_LABEL, looks_like_name, name_aside, name_slot

_INSTRUCTION = re.compile(r"^\(?\s*(?:ky|dong dau|ghi ro|ho va ten|ho ten|chu ky|da ky|ki)\b")
_DATE_SLOT = re.compile(r"ngay.*thang.*nam")
_BODY = re.compile(
    r"\b(?:benh|trung tam|y te|giam doc|truong khoa|phong kham|khoa|so y te|tram y te|xet nghiem|kham benh|chua benh|co so)\b"
)
"""Words of a stamp or of another role: no name."""
_MAX_NAME = 6
_LEAST_NAME = 3
"""Tokens of a titled name at most and at least."""
_PERFORMER = "_performer"
"""Who ran a test signs for it where no doctor does."""
_LONGEST_ROLE = 9
"""Words of a role."""
_DEEP = 11.0
"""How far under a role its printed name may stand, in line heights: a signature and a stamp between."""


def roles_of(page: PageTokens, anchors: tuple[Anchor, ...]) -> list[Anchor]:
    """Return signature roles that stand alone in their segment: not "Khoa … trưởng khoa …" inside prose."""
    roles = []
    for anchor in anchors:
        if not _may_sign(page, anchor, anchors) or anchor.field == "_signed_name":
            continue
        row = page.rows[anchor.row]
        before = row.tokens[anchor.start - 1] if anchor.start else None
        after = row.tokens[anchor.end] if anchor.end < len(row.tokens) else None
        clear_left = (
            before is None
            or row.tokens[anchor.start].box.left - before.box.right > 1.2 * page.em
            or before.text in {".", "/"}
        )
        clear_right = (
            after is None
            or after.box.left - anchor.box.right > 1.2 * page.em
            or after.text in {":", "(", ",", "/"}
            or _is_titled(_behind(row.tokens[anchor.end :], page.em))
            or _is_whole_title(
                row.tokens[anchor.start :],
                page.em,
                low=row.box.top > 0.5 * page.height or is_signing_line(page, anchor.row, ()),
            )
        )
        if clear_left and clear_right and not _is_honour(row.tokens[anchor.start : anchor.end + _MAX_NAME]):
            roles.append(anchor)
    return roles


def _is_titled(tokens: list[Token]) -> bool:
    """Whether words are a name behind its degree: it may stand right behind its role."""
    text = join_tokens(tokens)
    named = without_titles(text) != text and parse_staff(text) is not None
    return named and not _BODY.search(fold_words(text))


def _is_honour(tokens: tuple[Token, ...]) -> bool:
    """Whether a short role and a point stand before a name: a title ("KTV. Bùi Thị Nhàn")."""
    texts = [token.text for token in tokens]
    return len(texts) > _LEAST_NAME and texts[1] == "." and parse_staff(join_tokens(tokens[2:])) is not None


def _may_sign(page: PageTokens, anchor: Anchor, anchors: tuple[Anchor, ...]) -> bool:
    """Whether a label is a role; "Bác sĩ chỉ định" is one where it stands beside another and no colon follows."""
    if anchor.label.kind is not Kind.STAFF:
        return anchor.label.kind is Kind.SIGNATURE
    row = page.rows[anchor.row].tokens
    beside = any(a.row == anchor.row and a.label.kind is Kind.SIGNATURE for a in anchors)
    return beside and not (anchor.end < len(row) and row[anchor.end].text == ":")


def _is_whole_title(tokens: tuple[Token, ...], em: float, *, low: bool) -> bool:
    """Whether a role goes on to the end of its segment ("PHỤ TRÁCH KHOA XÉT NGHIỆM", "Bác sĩ chuyển viện")."""
    segment = list(tokens[:1])
    for token in tokens[1:]:
        if token.box.left - segment[-1].box.right > 1.2 * em:
            break
        segment.append(token)
    whole, segment = len(segment), own_language(segment)
    low = low or len(segment) < whole
    words = all(is_label_word(token.text) for token in segment if token.folded)
    return len(segment) <= _LONGEST_ROLE and (join_tokens(segment).isupper() or (low and words))


def _borders(page: PageTokens, role: Anchor, roles: list[Anchor]) -> tuple[float, float]:
    """Half-way from a role to its neighbours on the same height."""
    middle = role.box.middle[0]
    left, right = 0.0, float(page.width)
    for other in roles:
        if other is role or abs(other.box.middle[1] - role.box.middle[1]) > 3 * page.em:
            continue
        if other.box.left < role.box.right and role.box.left < other.box.right:
            continue  # "KT. GIÁM ĐỐC" over "PHÓ GIÁM ĐỐC": one column
        border = (other.box.middle[0] + middle) / 2
        if other.box.middle[0] < middle:
            left = max(left, border)
        else:
            right = min(right, border)
    return left, right


def _segment_in(tokens: tuple[Token, ...], left: float, right: float, em: float) -> list[Token]:
    """The run of tokens (no wide gap inside) whose middle lies in the strip."""
    runs: list[list[Token]] = []
    for token in tokens:
        if runs and token.box.left - runs[-1][-1].box.right < 2.5 * em:
            runs[-1].append(token)
        else:
            runs.append([token])
    for run in runs:
        hull = Box.hull(token.box for token in run)
        if left <= hull.middle[0] <= right:
            return run
    return []


def _behind(tokens: tuple[Token, ...], em: float) -> list[Token]:
    """The run of tokens right behind a role, without a wide gap."""
    run = list(tokens[:1])
    for token in tokens[1:]:
        if token.box.left - run[-1].box.right >= 2.5 * em:
            break
        run.append(token)
    return run


def _goes_on(role: Anchor, page: PageTokens, tokens: list[Token]) -> bool:
    """Whether capitals right under a role in capitals are its second line ("… CHUYỂN TUYẾN") and no name."""
    title = join_tokens(page.rows[role.row].tokens[role.start : role.end])
    close = tokens and tokens[0].box.top - role.box.bottom < 1.0 * page.em
    return bool(close) and title.isupper() and join_tokens(tokens).isupper()


def _name_below(page: PageTokens, role: Anchor, roles: list[Anchor]) -> tuple[list[Token], str] | None:
    borders, middle = _borders(page, role, roles), role.box.middle[0]
    reach = max(role.box.width, 9 * page.em)
    left, right = max(borders[0], middle - reach), min(borders[1], middle + reach)
    others = {(other.row, other.start) for other in roles if other is not role and other.field != role.field}
    unread: list[Token] = []
    for row_index in range(role.row, len(page.rows)):
        row = page.rows[row_index]
        if row.box.top - role.box.bottom > _DEEP * page.em:
            break
        inline = row_index == role.row
        slot = [] if inline else name_slot(row.tokens, *borders)
        tokens = slot or (
            _behind(row.tokens[role.end :], page.em)
            if inline
            else _segment_in(row.tokens, left, right, page.em)
        )
        if not tokens or (inline and tokens[0].text != ":" and not _is_titled(tokens)):
            continue
        if any(
            (row_index, place) in others and row.tokens[place] in tokens for place in range(len(row.tokens))
        ):
            break
        tokens = without_noise(tokens)
        if _goes_on(role, page, tokens):
            continue
        text = join_tokens(tokens).lstrip(": ")
        plain = fold_words(text)
        if not tokens or _BODY.search(plain) or is_scrap(text):
            continue
        if _INSTRUCTION.match(plain) and not NAME_LABEL.match(text):
            continue
        name = parse_staff(NAME_LABEL.sub("", text))
        if (
            name
            and not _DATE_SLOT.search(plain)
            and not re.search(r"\d", without_titles(NAME_LABEL.sub("", text)))
        ):
            rest = _wrapped(page, tokens, row_index + 1, (left, right))
            raw = " ".join([NAME_LABEL.sub("", text), *(token.text for token in rest)])
            return [*tokens, *rest], without_titles(raw)
        unread = unread or (tokens if slot or (not inline and looks_like_name(tokens)) else [])
    aside = name_aside(page, role, roles, _DEEP * page.em) if role.field != _PERFORMER else []
    found = aside or unread
    text = join_tokens(found)
    return (found, without_titles(text) or text) if found else None


def _wrapped(page: PageTokens, name: list[Token], below: int, strip: tuple[float, float]) -> list[Token]:
    """The last word of a name that a narrow column has on its next line."""
    if below >= len(page.rows):
        return []
    upper = Box.hull(token.box for token in name)
    rest = [token for token in page.rows[below].tokens if strip[0] <= token.box.middle[0] <= strip[1]]
    close = bool(rest) and rest[0].box.top - upper.bottom < 0.8 * page.em
    aligned = bool(rest) and abs(rest[0].box.left - upper.left) < 0.8 * page.em
    word = len(rest) == 1 and rest[0].text.istitle() and rest[0].text.isalpha()
    return rest if close and aligned and word else []


def find_signatures(
    page: PageTokens, anchors: tuple[Anchor, ...], labels: tuple[Label, ...] = ()
) -> tuple[Candidate, ...]:
    """Return a candidate for each role of the form (`labels`: its wordings); empty where no name is printed."""
    roles = roles_of(page, anchors)
    roles += worn_roles(page, labels, roles)
    doctors = any(role.field == "doctor_name" for role in roles)
    found = []
    for role in roles:
        performer = role.field == _PERFORMER and not doctors
        if role.field.startswith("_") and role.label.kind is not Kind.STAFF and not performer:
            continue
        named = _name_below(page, role, roles)
        if performer and (named is None or parse_staff(named[1]) is None):
            continue
        tokens, raw = named or ([], None)
        found.append(
            Candidate(
                field="doctor_name" if performer else role.field,
                page=page.number,
                raw=raw,
                value=parse_staff(raw) if raw else None,
                box=Box.hull(token.box for token in tokens) if tokens else None,
                source="signature",
                anchor_likeness=role.likeness,
                words=words_of(tokens),
                handwritten=any(token.handwritten for token in tokens),
            )
        )
    return tuple(found)
