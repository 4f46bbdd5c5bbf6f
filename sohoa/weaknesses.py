"""What makes a setting unfit for production: secrets of manuals, plain text on the wire, open files."""

from pathlib import Path
from urllib.parse import SplitResult, parse_qs, urlsplit

WELL_KNOWN = frozenset(
    ("", "minioadmin", "minio123", "admin", "password", "postgres", "sohoa", "secret", "changeme")
)
"""Keys and passwords that stand in examples and vendors' manuals: no secrets at all."""

SHORTEST_SECRET = 16
"""Characters; what our own key generator and every cloud give are longer."""

SAFE_TLS = frozenset(("require", "verify-ca", "verify-full"))
"""PostgreSQL's `sslmode` values that never fall back to plain text."""

THIS_MACHINE = frozenset((None, "", "localhost", "127.0.0.1", "::1"))


def weak_secret(words: str, *, shortest: int = SHORTEST_SECRET) -> bool:
    """Tell whether a key or password is well known or too short."""
    return words.lower() in WELL_KNOWN or len(words) < shortest


def weak_database(address: str) -> bool:
    """Tell whether the way to it is plain text, its password in every manual, or its file open to all.

    Host and password may stand in the query too, as PostgreSQL's own library has it; a host that is a
    path is a socket of this machine.
    """
    try:
        parts = urlsplit(address)
        hosts = _hosts(parts)
    except ValueError:
        return True
    if parts.scheme.startswith("sqlite"):
        file = Path(parts.path[1:]).absolute()
        return reached_by_others(file if file.exists() else file.parent)
    asked = parse_qs(parts.query)
    plain = not hosts <= THIS_MACHINE and asked.get("sslmode", [""])[-1] not in SAFE_TLS
    passwords = (parts.password, *asked.get("password", ()))
    return plain or any(one is not None and one.lower() in WELL_KNOWN for one in passwords)


def plain_elsewhere(address: str) -> bool:
    """Tell whether secrets would go to, or come from, other machines in plain text."""
    parts = urlsplit(address)
    return parts.scheme != "https" and parts.hostname not in THIS_MACHINE


def open_to_others(path: Path) -> bool:
    """Tell whether every account may use a folder or file; one that is not there is closed."""
    return path.exists() and bool(path.stat().st_mode & 0o007)


def reached_by_others(path: Path) -> bool:
    """Tell whether it is open and no folder above it is closed."""
    return open_to_others(path) and all(above.stat().st_mode & 0o001 for above in path.absolute().parents)


def _hosts(parts: SplitResult) -> frozenset[str | None]:
    asked = parse_qs(parts.query)
    named = ",".join((*asked.get("host", ()), *asked.get("hostaddr", ()))).split(",")
    return frozenset((parts.hostname, *(host for host in named if not host.startswith("/"))))
