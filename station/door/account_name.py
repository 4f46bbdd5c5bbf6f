"""What an account may be called."""

import re

NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{1,63}")
"""Letters without marks: it is typed many times a day, on any keyboard, and stands in logs."""
