# Everyday work. Everything here goes through .venv, which bin/install makes.
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*\#\#.*/\1/p' Makefile)

help: ## Show these targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

install: ## System packages, Python environment, the project itself
	bin/install

test: ## Everything that a change must pass
	bin/test

demo: ## Digitize the sample charts and show where every page went
	bin/demo

format: install ## Let ruff write the code its way
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

lint: install ## Style, types and directions only
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

outages: install ## Full disks (root) and an S3 server killed in mid-upload: nothing acknowledged is lost
	.venv/bin/pytest -n 0 -m slow tests/contracts/test_outages.py

slow: install ## The tests that take minutes
	.venv/bin/pytest -m slow

keeping: install ## Figures of keeping: damage, loading, searching, rush, flips, restore (an hour; README of benchmarks)
	nice .venv/bin/python -m benchmarks.keeping.damage
	nice .venv/bin/python -m benchmarks.keeping.flips
	nice .venv/bin/python -m benchmarks.keeping.rush
	nice .venv/bin/python -m benchmarks.keeping.rush --postgresql
	nice .venv/bin/python -m benchmarks.keeping.restoring
	nice .venv/bin/python -m benchmarks.keeping.restoring --encrypted
	nice .venv/bin/python -m benchmarks.keeping
	nice .venv/bin/python -m benchmarks.keeping --postgresql

BENCH ?= build/bench

$(BENCH)/charts: | install
	.venv/bin/python samples/generate.py --seed $(or $(SEED),7) --charts $(or $(CHARTS),24) --layout-groups test --out $(BENCH)

bench: $(BENCH)/charts ## Draw the charts that the benchmarks read (SEED=7 CHARTS=24 BENCH=build/bench)

rivals: ## Install OCRmyPDF beside the project, to be measured on the same pages
	python3 -m venv build/rivals
	build/rivals/bin/pip install --quiet ocrmypdf==17.13.0
	command -v gs unpaper >/dev/null || echo "OCRmyPDF also wants: apt-get install ghostscript unpaper"

accuracy: bench ## How right: our reading, plain Tesseract and OCRmyPDF on the same pages
	.venv/bin/python -m benchmarks.accuracy --charts $(BENCH)/charts --truth $(BENCH)/truth --output $(BENCH)/out --run --rivals

speed: bench ## How fast: the same readers, one worker each; then what a second process brings
	.venv/bin/python -m benchmarks.speed --charts $(BENCH)/charts --truth $(BENCH)/truth
	.venv/bin/python -m benchmarks.speed.scaling --charts $(BENCH)/charts --truth $(BENCH)/truth

ablation: bench ## What each step of cleaning and the second voice earn, on PAGES=32
	.venv/bin/python -m benchmarks.reading.ablation --charts $(BENCH)/charts --truth $(BENCH)/truth --pages $(or $(PAGES),32)

reading-memory: bench ## Does a worker stay small over PAGES=500?
	.venv/bin/python -m benchmarks.reading.memory --charts $(BENCH)/charts --truth $(BENCH)/truth --pages $(or $(PAGES),500)

reading-profile: bench ## Where the CPU seconds of a page go, on PAGES=40
	.venv/bin/python -m benchmarks.reading.profile --charts $(BENCH)/charts --truth $(BENCH)/truth --pages $(or $(PAGES),40)

first-look: bench ## Which way up, and is anything on it: PAGES=200 in four directions, 120 blank sides, 80 sparse ones
	.venv/bin/python -m benchmarks.reading.first_look --charts $(BENCH)/charts --truth $(BENCH)/truth --pages $(or $(PAGES),200)

contact-sheet: bench ## Pages before and after cleaning, two of each level, as one picture
	.venv/bin/python -m benchmarks.reading.contact_sheet --charts $(BENCH)/charts --truth $(BENCH)/truth --out $(BENCH)/contact-sheet.png

screens: ## Take a picture of every page of the station, vi and en, into build/screens
	.venv/bin/python -m benchmarks.screens --out $(or $(OUT),build/screens)

frames: ## Twenty reviews as a film of pictures, into build/frames
	.venv/bin/python -m benchmarks.screens.frames --out $(or $(OUT),build/frames)

review-load: install ## Twenty people review at once: how long they wait for the next question
	.venv/bin/python -m benchmarks.review --people $(or $(PEOPLE),20)

exactly-once: install ## 1,000 messages over a bad line, sender and hub killed: each has one effect
	.venv/bin/python -m benchmarks.outward.exactly_once

outbox-speed: install ## Messages a second against the simulated hub
	.venv/bin/python -m benchmarks.outward.outbox_speed

province: install ## 100 facilities, wrong clocks, lines down a third of the time: all arrives, no name is shown
	.venv/bin/python -m benchmarks.province --facilities $(or $(FACILITIES),100)

one-chart: install ## One chart from scan to receipt, in every profile: files and times under build/one-chart
	.venv/bin/python -m benchmarks.outward.one_chart --out build/one-chart

ZONES ?= build/zones

zones: install ## Known prints: 88 sheets of two prints over four levels, read with and without zones (ten minutes of a core)
	nice .venv/bin/python -m benchmarks.zones.make $(ZONES)/exam --print exam --count 44
	nice .venv/bin/python -m benchmarks.zones.make $(ZONES)/front --print front --count 44
	nice .venv/bin/python -m benchmarks.zones.measure $(ZONES)/exam $(ZONES)/front

train: install ## Train the recogniser of values anew; the same pages give the same file
	nice .venv/bin/python -m models.nlp.recipe.train

identity: install ## 20,000 admissions: nobody taken for another, nearly everybody found again
	.venv/bin/python -m benchmarks.identity

# pip-compile is no part of the lock: it comes from a throw-away environment.
lock: ## Write requirements.lock anew from pyproject.toml, keeping pins that still fit
	python3 -m venv build/lock
	build/lock/bin/pip install --quiet pip-tools
	CUSTOM_COMPILE_COMMAND="make lock" build/lock/bin/pip-compile --quiet --extra dev --generate-hashes \
		--allow-unsafe --no-strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
		--output-file requirements.lock pyproject.toml

nights: install ## Figures of nights with reading stubbed: pages, poison
	.venv/bin/python -m benchmarks.nights pages --count 10000
	nice .venv/bin/python -m benchmarks.nights poison --count 1000

nights-kills: install ## SIGKILL at random moments: runs, reading processes, Prefect, PostgreSQL, S3 (two hours)
	nice .venv/bin/python -m benchmarks.nights kills --count 100 --victim run --embedded --direct
	nice .venv/bin/python -m benchmarks.nights kills --count 100 --victim run --direct
	nice .venv/bin/python -m benchmarks.nights kills --count 50 --victim run --embedded --own
	nice .venv/bin/python -m benchmarks.nights kills --count 20

nights-speed: install ## 200 pages end to end beside digitize alone, two workers beside two Tesseracts
	$(MAKE) bench CHARTS=100 BENCH=build/bench-nights
	.venv/bin/python -m benchmarks.nights speed --count $(or $(PAGES),200) --bench build/bench-nights

urgent: bench ## A chart needed now, while a night reads and 100,000 files wait: seconds until it is ready
	.venv/bin/python -m benchmarks.nights urgent --count 100000 --bench $(BENCH)

two-hosts: install ## Two hosts (network namespaces, as root) read one backlog; one loses its power
	.venv/bin/python -m benchmarks.nights hosts --count 120

queue: install ## How queue and survey grow with a backlog of millions
	.venv/bin/python -m benchmarks.queue 500000 2000000 8000000
	.venv/bin/python -m benchmarks.queue 500000 2000000 8000000 --read
	.venv/bin/python -m benchmarks.queue 500000 2000000 8000000 --server
