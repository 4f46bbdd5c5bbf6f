"""Logs of views."""

MESSAGES: dict[str, tuple[str, str]] = {
    "log.when": ("Lúc", "When"),
    "log.who": ("Ai", "Who"),
    "log.what": ("Việc gì", "What"),
}
