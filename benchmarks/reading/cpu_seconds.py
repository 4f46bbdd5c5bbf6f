"""What this process and its ended children have computed."""

import resource


def cpu_seconds() -> float:
    """Return user and system seconds so far; engines in processes count when they have ended."""
    own, ended = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + ended.ru_utime + ended.ru_stime
