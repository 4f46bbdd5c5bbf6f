"""Train the face network: python -m models.readers.recipe.train_faces SHARDS TARGET.onnx --seconds 300.

Learns from the shards `train…` and `typed…`, is measured by those of faces that it never saw, `test…`.
"""
# mypy: ignore-errors
# ruff: noqa: INP001, S301, S311, NPY002, T201, PLR2004 - a recipe: chance and shares are what they are

import argparse
import pickle
import random
import time
from collections.abc import Iterator
from itertools import accumulate, pairwise
from pathlib import Path

import cv2
import numpy as np
import torch
from sklearn.metrics import roc_auc_score
from torch.nn import functional

from models.readers.recipe.face_network import ROWS, FaceNetwork, export
from models.readers.recipe.lines_of import Line
from pipeline.read.hand.face_network import STRIDE, even_ink

_WIDEST = 1300
_A_ROUND = 2500
"""Lines of `train` taken a round, with all of `typed`."""
_FASTEST = 3e-3


def train_faces(shards: Path, target: Path, *, seconds: float) -> None:
    """Train for so many CPU seconds, write the network, tell how well it does on faces held out."""
    network = FaceNetwork()
    optimizer = torch.optim.AdamW(network.parameters(), lr=_FASTEST, weight_decay=1e-2)
    start = time.process_time()
    for count, lines in enumerate(_without_end(shards)):
        done = (time.process_time() - start) / seconds
        if done >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = _FASTEST * min(1, (count + 1) / 100) * (0.5 * (1 + np.cos(np.pi * done)) + 0.003)
        network.train()
        odds, written, steps = _odds(network, [(_worn(ink), text, marks) for ink, text, marks in lines])
        weight = steps.clamp(max=6).sqrt() * (1 + 0.6 * written)
        loss = functional.binary_cross_entropy_with_logits(
            odds, 0.98 * written + 0.01, weight, reduction="sum"
        )
        optimizer.zero_grad()
        (loss / weight.sum()).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 2.0)
        optimizer.step()
    export(network, target)
    _tell(network, _lines(shards, "test"))


def _tell(network: FaceNetwork, lines: list[Line]) -> None:
    network.eval()
    with torch.no_grad():
        told = [_odds(network, batch)[:2] for batch in _batches(lines)]
    odds, written = (torch.cat(part).numpy() for part in zip(*told, strict=True))
    print(f"{len(odds)} words of faces held out, area under the curve {roc_auc_score(written, odds):.3f}")
    for share in (0.1, 0.02, 0.01):
        limit = np.quantile(odds[written == 0], 1 - share)
        print(f"{(odds[written == 1] > limit).mean():.1%} of written words at {share:.0%} of print")


def _odds(network: FaceNetwork, lines: list[Line]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Per word: its odds, whether a hand wrote it, and how many steps it has."""
    wide = -(-max(ink.shape[1] for ink, _, _ in lines) // STRIDE) * STRIDE
    batch = np.zeros((len(lines), 1, ROWS, wide), np.float32)
    places, written = [], []
    for row, (ink, text, marks) in enumerate(lines):
        batch[row, 0, :, : ink.shape[1]] = even_ink(ink)
        ends = [0, *accumulate(map(len, text.split()))]
        for first, last in pairwise(ends):
            left = int(max(0, min(wide - STRIDE, marks[first][0])) // STRIDE)
            right = max(left + 1, min(wide // STRIDE, int(-(-marks[last - 1][1] // STRIDE))))
            places.append((row, left, right))
            written.append(float(marks[first][2]))
    row, left, right = torch.tensor(places).T
    total = functional.pad(network(torch.from_numpy(batch)).cumsum(1), (1, 0))
    return (total[row, right] - total[row, left]) / (right - left), torch.tensor(written), right - left


def _worn(ink: np.ndarray) -> np.ndarray:
    """Paler, out of focus, thicker or thinner, a little up or down."""
    if random.random() < 0.35:
        pale = ink * random.uniform(0.15, 1) + np.random.normal(0, random.uniform(0, 9), ink.shape)
        ink = np.clip(pale + random.uniform(0, 60), 0, 255).astype(np.uint8)
    if random.random() < 0.2:
        ink = cv2.GaussianBlur(ink, (0, 0), random.uniform(0.4, 1.0))
    if random.random() < 0.15:
        ink = random.choice((cv2.dilate, cv2.erode))(ink, np.ones((2, 2), np.uint8))
    return np.roll(ink, random.randint(-2, 2), 0)


def _without_end(shards: Path) -> Iterator[list[Line]]:
    known = _lines(shards, "train")
    while True:
        yield from _batches(random.sample(known, min(len(known), _A_ROUND)) + _lines(shards, "typed"))


def _batches(lines: list[Line]) -> list[list[Line]]:
    """Batches of lines of like width."""
    order, made = random.sample(lines, len(lines)), []
    for at in range(0, len(order), 512):
        group = sorted(order[at : at + 512], key=lambda line: line[0].shape[1])
        while group:
            count = max(4, min(64, 12_000 // group[min(16, len(group) - 1)][0].shape[1]))
            made.append(group[:count])
            group = group[count:]
    return random.sample(made, len(made))


def _lines(shards: Path, name: str) -> list[Line]:
    known = (line for path in sorted(shards.glob(f"{name}*.pkl")) for line in pickle.loads(path.read_bytes()))
    return [line for line in known if line[1] and line[0].shape[1] <= _WIDEST]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shards", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--seconds", type=float, default=300)
    wish = parser.parse_args()
    torch.set_num_threads(1)
    train_faces(wish.shards, wish.target, seconds=wish.seconds)
