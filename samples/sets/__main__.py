"""Make the files of a set: `python -m samples.sets --set dev --seed S --charts N --out DIR [--levels clean office]`."""

from samples.sets.make import main

raise SystemExit(main())
