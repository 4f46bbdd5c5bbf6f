"""How likely is any text, given what the line network saw?"""

import numpy as np
import numpy.typing as npt

_IMPOSSIBLE = -1e9


def ctc_score(letters: npt.NDArray[np.float32], text: str, *, charset: str) -> float:
    """Return the log-probability of `text`.

    Args:
        letters: steps x classes, log-probabilities; class 0 is blank.
        text: what another engine read there.
        charset: letters in class order, from class 1.

    Returns:
        0 or less; very low where a letter is not in the charset or more letters than steps are asked for.
    """
    classes = [charset.find(letter) + 1 for letter in text]
    if 0 in classes or not len(letters):
        return _IMPOSSIBLE
    # Blank, letter, blank, letter ... blank: the states of the CTC trellis.
    states = np.zeros(2 * len(classes) + 1, dtype=np.int64)
    states[1::2] = classes
    # A letter may follow a different letter without a blank between them.
    skips = np.full(len(states), False)
    skips[3::2] = states[3::2] != states[1:-2:2]
    paths = np.full(len(states), _IMPOSSIBLE)
    paths[:2] = letters[0, states[:2]]
    for step in letters[1:]:
        before = np.concatenate(([_IMPOSSIBLE], paths[:-1]))
        further = np.where(skips, np.concatenate(([_IMPOSSIBLE] * 2, paths[:-2]))[: len(paths)], _IMPOSSIBLE)
        paths = np.logaddexp(np.logaddexp(paths, before), further) + step[states]
    return float(np.logaddexp.reduce(paths[-2:]))
