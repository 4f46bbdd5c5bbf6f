"""Make a fresh set: `python samples/fresh/make.py --set dev --seed S --out DIR --charts N [--levels clean office]`.

The options are those of `samples/unseen/make.py`, which does the work; `exam` is for the last measurement only.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from samples.unseen.make import main  # noqa: E402

if __name__ == "__main__":
    raise SystemExit(main(standard="dev"))
