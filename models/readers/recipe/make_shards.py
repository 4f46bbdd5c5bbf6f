"""Write training lines: python -m models.readers.recipe.make_shards FROM COUNT FOLDER [FACES].

FACES is a set of `face_sets` (train, typed, test): lines for the face network, in files with that prefix.
"""
# ruff: noqa: INP001 - a recipe

import pickle
import sys
from pathlib import Path

from models.readers.recipe.face_sets import face_sets
from models.readers.recipe.lines_of import Line, lines_of
from models.readers.recipe.texts import Texts
from pipeline.read.find.trueocr_detector import TrueocrDetector

_LINES = 1500


def make_shards(first: int, count: int, folder: Path, name: str = "") -> None:
    """Write `count` files of 1,500 lines; processes with other `first` numbers make other lines."""
    faces = face_sets()[name] if name else None
    folder.mkdir(parents=True, exist_ok=True)
    texts, detector, seed = Texts(first), TrueocrDetector(), 100_000 * first
    for number in range(count):
        lines: list[Line] = []
        while len(lines) < _LINES:
            lines += lines_of(seed, texts, detector, faces)
            seed += 1
        (folder / f"{name}{first}_{number:04}.pkl").write_bytes(pickle.dumps(lines))


if __name__ == "__main__":
    make_shards(int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])
