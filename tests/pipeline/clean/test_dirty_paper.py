"""Coffee rings, folds and wrinkles: the cleaned page is nearer to the clean truth than the scan was."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from models.scan import Pixels
from pipeline.clean.clean_page import clean_page
from tests.pipeline.clean.paper_kit import as_page

pytestmark = pytest.mark.corpus


def psnr(picture: Pixels, truth: Pixels) -> float:
    """Peak signal to noise in decibels; more is nearer."""
    return float(10 * np.log10(255**2 / ((picture.astype(float) - truth) ** 2).mean()))


@pytest.mark.parametrize("name", ["2.png", "3.png", "5.png", "6.png"])
def test_a_cleaned_page_is_nearer_to_its_truth(name: str, corpus: Path):
    scan, truth = (
        cv2.imread(str(corpus / "cleanup" / folder / name), cv2.IMREAD_GRAYSCALE)
        for folder in ("dirty", "dirty-truth")
    )
    clean = clean_page(as_page(scan))
    size = (truth.shape[1], truth.shape[0])
    back = cv2.warpPerspective(clean.whitened, clean.to_scan, size, borderValue=(255,))
    assert not clean.blank
    assert psnr(back, truth) > psnr(scan, truth)
