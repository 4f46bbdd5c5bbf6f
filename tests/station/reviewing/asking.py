"""What a browser asks for and says in review, over HTTP."""

import re

from starlette.testclient import TestClient

TOKEN = re.compile(r'data-token="([\w-]+)"')


def tokens(browser: TestClient, path: str = "/review/next") -> list[str]:
    answer = browser.get(path)
    assert answer.status_code == 200
    return TOKEN.findall(answer.text)


def answer(browser: TestClient, token: str, **form: str) -> int:
    return browser.post(f"/review/answer/{token}", data=form, headers={"HX-Request": "true"}).status_code
