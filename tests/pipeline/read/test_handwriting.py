import cv2
import pytest


@pytest.mark.corpus
def test_real_handwriting_is_marked(corpus, readers):
    files = sorted((corpus / "handwriting-vi").glob("*.png"))
    assert files
    found = 0
    for path in files:
        grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        page = cv2.copyMakeBorder(grey, 300, 300, 100, 100, cv2.BORDER_REPLICATE)
        lines = readers.first.read_boxes(page, readers.detector.detect(page))
        words = [word for line in lines for word in line.words]
        written = sum(len(word.text) for word in words if word.hand > 0.5)
        found += written > 0.3 * sum(len(word.text) for word in words)
    assert found >= 0.97 * len(files)
