"""Train the network: python -m models.readers.recipe.train SHARDS TARGET [--lines N] [--start WEIGHTS]."""
# mypy: ignore-errors
# ruff: noqa: INP001, S301, S311, T201, PLR2004 - torch lives in an environment of its own, untyped here

import argparse
import copy
import math
import pickle
import random
from collections.abc import Iterator
from pathlib import Path

import torch
from rapidfuzz.distance import Levenshtein
from torch.nn import functional

from models.readers.recipe.lines_of import Line
from models.readers.recipe.network import LineNetwork, started
from pipeline.read.voices.line_ink import STEP
from pipeline.read.voices.line_network import _tensors, charset

RATE = 5e-4
MEMORY = 0.998
"""The weights that are kept are a running mean: they read with half the errors of the last ones."""
WATCHED = "9_"
"""Shards whose names begin so are never trained on."""


def train(shards: Path, target: Path, *, lines: int, start: Path | None) -> None:
    """Train on so many lines; write the running mean of the weights."""
    network = started(len(charset()))
    if start is not None:
        network.load_state_dict(torch.load(start))
    mean = copy.deepcopy(network)
    optimiser = torch.optim.AdamW(network.parameters(), lr=RATE, betas=(0.9, 0.98), weight_decay=1e-4)
    watched = [line for path in sorted(shards.glob(f"{WATCHED}*.pkl")) for line in _lines(path)][:500]
    seen = step = 0
    for batch in _batches(shards):
        warm = min(1.0, (step + 1) / 100)
        for group in optimiser.param_groups:
            group["lr"] = RATE * warm * (0.49 * (1 + math.cos(math.pi * seen / lines)) + 0.02)
        optimiser.zero_grad()
        _loss(network, batch).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        optimiser.step()
        seen, step = seen + len(batch), step + 1
        _remember(mean, network, min(MEMORY, (1 + step) / (10 + step)))
        if step % 500 == 0 or seen >= lines:
            torch.save(mean.state_dict(), target)
            print(f"{seen} lines, character error {character_error(mean, watched):.4f}", flush=True)
        if seen >= lines:
            return


def character_error(network: LineNetwork, lines: list[Line]) -> float:
    """Edits per character of greedily read lines."""
    errors = letters = 0
    with torch.no_grad():
        for at in range(0, len(lines), 16):
            part = sorted(lines[at : at + 16], key=lambda line: line[0].shape[1])
            scores, lengths, _ = network(*_inputs(part))
            for row, length, (_, text, _) in zip(
                scores.argmax(2).tolist(), lengths.tolist(), part, strict=True
            ):
                errors += Levenshtein.distance(_greedy(row[:length]), text)
                letters += len(text)
    return errors / max(1, letters)


def _greedy(classes: list[int]) -> str:
    kept = (one for at, one in enumerate(classes) if one and (not at or one != classes[at - 1]))
    return " ".join("".join(charset()[one - 1] for one in kept).split())


def _loss(network: LineNetwork, batch: list[Line]) -> torch.Tensor:
    """CTC loss a letter, and how wrong the hand is told."""
    scores, lengths, hand = network(*_inputs(batch))
    counts = torch.tensor([len(text) for _, text, _ in batch])
    wanted = torch.tensor([charset().index(sign) + 1 for _, text, _ in batch for sign in text])
    odds = torch.log_softmax(scores, 2).transpose(0, 1)
    ctc = functional.ctc_loss(odds, wanted, lengths, counts, reduction="none", zero_infinity=True)
    marks = torch.full(hand.shape, -1.0)
    for row, (_, _, letters) in enumerate(batch):
        for left, right, by_hand in letters:
            first = max(0, int(left / STEP))
            marks[row, first : max(first + 1, int(right / STEP))] = float(by_hand)
    told = marks >= 0
    loss = (ctc / torch.clamp(counts, min=4)).mean()
    if told.any():
        loss = loss + 0.3 * functional.binary_cross_entropy_with_logits(hand[told], marks[told])
    return loss


def _inputs(batch: list[Line]) -> tuple[torch.Tensor, ...]:
    return tuple(torch.tensor(array) for array in _tensors([ink for ink, _, _ in batch]))


def _batches(shards: Path) -> Iterator[list[Line]]:
    """Batches of lines of like width, without end; shards that came later are taken as they come."""
    used: dict[Path, int] = {}
    while True:
        known = [path for path in shards.glob("*.pkl") if not path.name.startswith(WATCHED)]
        path = min(known, key=lambda one: (used.get(one, 0), random.random()))
        used[path] = used.get(path, 0) + 1
        lines = [line for line in _lines(path) if line[0].shape[1] <= 1400]
        random.shuffle(lines)
        made = []
        for at in range(0, len(lines), 256):
            group = sorted(lines[at : at + 256], key=lambda line: line[0].shape[1])
            while group:
                count = max(2, min(24, 9000 // group[min(8, len(group) - 1)][0].shape[1]))
                made.append(group[:count])
                group = group[count:]
        random.shuffle(made)
        yield from made


def _lines(path: Path) -> list[Line]:
    found: list[Line] = pickle.loads(path.read_bytes())
    return found


def _remember(mean: LineNetwork, network: LineNetwork, memory: float) -> None:
    with torch.no_grad():
        for kept, new in zip(mean.parameters(), network.parameters(), strict=True):
            kept.lerp_(new, 1 - memory)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shards", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--lines", type=int, default=36_000)
    parser.add_argument("--start", type=Path)
    wish = parser.parse_args()
    torch.set_num_threads(1)
    train(wish.shards, wish.target, lines=wish.lines, start=wish.start)
