from collections import Counter

from pipeline.understand.duplicates import _filled_in


def test_what_a_form_prints_is_not_filled_in():
    text = "1. WBC 8,4 G/L (4 - 10)\n19. PT 9,1 giây (10 - 14)\n10 MPV < 12,5\nTuổi 74 CRP 5 - 15"
    assert _filled_in(text) == Counter(["8,4", "9,1", "74"])
