"""How one document looks: print, values, leaders, boxes."""

from dataclasses import dataclass
from random import Random

from samples.drawn import Group, Hand
from samples.fonts import families
from samples.kit.typeface import x_height

Colour = tuple[int, int, int]

BLACK: Colour = (18, 18, 20)
INKS: dict[Hand, tuple[Colour, ...]] = {
    "typed": (BLACK, BLACK, (25, 25, 70)),
    "typewriter": ((35, 33, 38), (20, 20, 30), (45, 40, 60)),
    "handwritten": ((24, 40, 130), (30, 60, 160), (25, 25, 35), (60, 30, 110)),
}
SHARE: dict[Hand, float] = {"typed": 0.70, "typewriter": 0.15, "handwritten": 0.15}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Everything that two prints of one form may differ in, apart from words and order. Pixels at 300 dpi."""

    hand: Hand
    print_family: str
    value_family: str
    print_size: int
    """Pixels an em of ordinary print; 42 = 10 pt."""
    value_size: int
    value_bold: bool
    value_ink: Colour
    print_ink: Colour
    line_height: float
    """Baseline distance as a multiple of `print_size`."""
    margin_left: int
    margin_right: int
    margin_top: int
    leader: str
    """`dots`, `fine` (dense small dots), `dashes`, `line` or `none`."""
    box_side: float
    """Side of a tick box or digit cell as a multiple of `print_size`."""
    box_stroke: int
    mark: str
    """How boxes are ticked: `cross`, `tick`, `fill` or `digit`."""
    colon: str
    """What ends a label: ":", " :" or nothing."""
    value_lift: int
    """Pixels between the leaders and the value's baseline; may be negative."""


def pick_hand(rng: Random) -> Hand:
    """Choose how a chart's values were written, by `SHARE`."""
    return rng.choices(tuple(SHARE), weights=tuple(SHARE.values()))[0]


def make_style(*, group: Group, hand: Hand, rng: Random, serif: bool = True, size: int = 44) -> Style:
    """Draw the free choices of a print; `serif` and `size` (pixels an em) are the layout's own."""
    printed = rng.choice(families("print_serif" if serif else "print_sans", group))
    kind = {
        "typed": rng.choice(("print_serif", "print_sans")),
        "typewriter": "typewriter",
        "handwritten": "handwriting",
    }[hand]
    value = rng.choice(families(kind, group)) if hand != "typed" or rng.random() < 0.4 else printed
    grow = {"typed": 1.0, "typewriter": 0.92, "handwritten": rng.uniform(1.1, 1.25)}[hand]
    # Script fonts draw small letters in a large em: make them as tall as a hand writes.
    grow *= min(1.7, max(0.9, x_height(printed) / x_height(value))) if hand == "handwritten" else 1.0
    leader = rng.choice(
        ("dots", "dots", "fine", "fine", "dashes", "line", "none" if hand == "typed" else "dots")
    )
    return Style(
        hand=hand,
        print_family=printed,
        value_family=value,
        print_size=size,
        value_size=round(size * grow),
        value_bold=hand == "typed" and rng.random() < 0.15,
        value_ink=rng.choice(INKS[hand]),
        print_ink=BLACK,
        line_height=rng.uniform(1.4, 1.62) if size < 44 else rng.uniform(1.4, 1.7),
        margin_left=rng.randint(150, 260),
        margin_right=rng.randint(100, 180),
        margin_top=rng.randint(110, 180),
        leader=leader,
        box_side=rng.uniform(0.95, 1.15),
        box_stroke=rng.choice((2, 3, 3, 4)),
        mark=rng.choice(("cross", "cross", "tick", "fill", "digit")),
        colon=rng.choices((":", " :", "" if leader != "none" else ":"), weights=(80, 12, 8))[0],
        value_lift=rng.randint(0, 5) if hand != "handwritten" else rng.randint(-6, 8),
    )
