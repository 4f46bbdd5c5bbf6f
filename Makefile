# Everyday work. Everything here goes through .venv, which bin/install makes.
.PHONY: nights queue help install test demo format lint lock slow bench rivals accuracy speed exactly-once outbox-speed keeping zones train review-load identity

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

slow: install ## The tests that take minutes
	.venv/bin/pytest -m slow

keeping: install ## Figures of keeping: loading, searching, rush, flips, restore (an hour; README of benchmarks)
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

speed: bench ## How fast: the same readers, one worker each
	.venv/bin/python -m benchmarks.speed --charts $(BENCH)/charts --truth $(BENCH)/truth

review-load: install ## Twenty people review at once: how long they wait for the next question
	.venv/bin/python benchmarks/review_load.py --people $(or $(PEOPLE),20)

exactly-once: install ## 1,000 messages over a bad line, sender and hub killed: each has one effect
	.venv/bin/python -m benchmarks.exactly_once

outbox-speed: install ## Messages a second against the simulated hub
	.venv/bin/python -m benchmarks.outbox_speed

ZONES ?= build/zones

zones: install ## Known prints: 32 sheets over four levels, read with and without zones
	nice .venv/bin/python -m benchmarks.zones.make $(ZONES) --print exam --count 32
	nice .venv/bin/python -m benchmarks.zones.measure $(ZONES)

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

nights: ## Figures of nights with reading stubbed: pages, kills, poison
	.venv/bin/python -m benchmarks.nights pages --count 10000
	.venv/bin/python -m benchmarks.nights kills --count 200
	.venv/bin/python -m benchmarks.nights poison --count 1000

queue: ## How queue and survey grow with a backlog of millions
	.venv/bin/python -m benchmarks.queue_growth 125000 500000 2000000 8000000
