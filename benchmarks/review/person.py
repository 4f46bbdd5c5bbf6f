"""Somebody who answers what the station puts before them, and how long the station let them wait."""

import re
import threading
import time
from collections.abc import Callable

import httpx

from station.door.guard import csrf_token

THOUGHT = 3.0
"""Seconds between two answers; keying a name from the ink takes longer."""
TOKEN = re.compile(r'data-token="([\w-]+)" data-mode="(\w+)"')


class Person(threading.Thread):
    """Somebody who answers."""

    def __init__(self, address: str, token: str, answers: int) -> None:
        super().__init__(daemon=True)
        self.client = httpx.Client(base_url=address, cookies={"sohoa": token}, timeout=60)
        self.client.headers["X-CSRF-Token"] = csrf_token(token)
        self.answers = answers
        self.steps: list[float] = []
        self.pictures: list[float] = []
        self.failures = 0

    def run(self) -> None:
        """Answer until nothing is left or enough was answered."""
        held = TOKEN.findall(self.client.get("/review/next").text)
        for _ in range(self.answers):
            if not held:
                return
            (token, mode), *held = held
            self.pictures.append(self.timed(lambda: self.client.get(f"/review/picture/{token}"))[1])  # noqa: B023
            time.sleep(THOUGHT)
            said = "keep" if mode == "page" else "absent" if mode == "confirm" else "illegible"
            form = {
                "said": said,
                "seconds": "2",
                "keys": "1",
                "typed": "0",
                "have": " ".join(one for one, _ in held),
            }
            told, seconds = self.timed(lambda: self.client.post(f"/review/answer/{token}", data=form))  # noqa: B023
            self.steps.append(seconds)
            held += TOKEN.findall(told.text)

    def timed(self, ask: Callable[[], httpx.Response]) -> tuple[httpx.Response, float]:
        """Ask and measure; what is no success is counted."""
        began = time.perf_counter()
        told = ask()
        self.failures += told.status_code != 200
        return told, time.perf_counter() - began
