"""Does this process grow with the pages that it has done?"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OWN = Path("/proc/self")


class Growth:
    """Memory and open files, looked at once a second beside the pages done."""

    def __init__(self) -> None:
        self.done = 0
        self._samples: list[tuple[int, int, int]] = []
        self._ended = threading.Event()

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Look for as long as the work goes on."""
        watcher = threading.Thread(target=self._sample)
        watcher.start()
        try:
            yield
        finally:
            self._ended.set()
            watcher.join()

    def figures(self) -> dict[str, object]:
        """Return the slope of memory and the open files; the first fifth, warming up, does not count."""
        warm = self._samples[len(self._samples) // 5 :]
        slope = (warm[-1][1] - warm[0][1]) / max(1, warm[-1][0] - warm[0][0]) if len(warm) > 1 else 0.0
        return {
            "megabytes_a_thousand_pages": round(slope * 1000 / 1024, 3),
            "files_open": [warm[0][2], warm[-1][2]] if warm else [],
        }

    def _sample(self) -> None:
        while not self._ended.wait(1.0):
            kilobytes = int((_OWN / "statm").read_text().split()[1]) * 4
            self._samples.append((self.done, kilobytes, len(list((_OWN / "fd").iterdir()))))
