"""`sohoa …` as everybody runs it, reading stubbed; settings come from SOHOA_*."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

import flows.tools
from sohoa.__main__ import main

if __name__ == "__main__":
    flows.tools.ENGINES = "tests.flows.fake_engines"
    sys.exit(main(sys.argv[1:]))
