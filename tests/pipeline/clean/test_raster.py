import numpy as np

from pipeline.clean.raster import labelled


def test_shapes_are_counted_with_their_boxes():
    mask = np.zeros((9, 9), np.uint8)
    mask[1:3, 1:4] = 255
    mask[6, 6] = 255
    labels, stats = labelled(mask)
    assert stats[1:].tolist() == [[1, 1, 3, 2, 6], [6, 6, 1, 1, 1]]
    assert labels[6, 6] == 2


def test_more_shapes_than_short_labels_can_count():
    mask = np.zeros((600, 600), np.uint8)
    mask[::2, ::2] = 255
    _, stats = labelled(mask)
    assert len(stats) == 300 * 300 + 1
