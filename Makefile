# Everyday work. Everything here goes through .venv, which bin/install makes.
.PHONY: help install test demo format lint lock slow keeping

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

# pip-compile is no part of the lock: it comes from a throw-away environment.
lock: ## Write requirements.lock anew from pyproject.toml, keeping pins that still fit
	python3 -m venv build/lock
	build/lock/bin/pip install --quiet pip-tools
	CUSTOM_COMPILE_COMMAND="make lock" build/lock/bin/pip-compile --quiet --extra dev --generate-hashes \
		--allow-unsafe --no-strip-extras --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
		--output-file requirements.lock pyproject.toml
