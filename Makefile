# make crawl: set up and run the main job on the built-in sample pages, then show the tables it wrote
# make test:  set up and run every check
# make bench: set up and print the benchmark tables

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
PIP := $(VENV)/bin/python -m pip --disable-pip-version-check --quiet
SCRAPY := $(VENV)/bin/scrapy
SAMPLES := goldscrape/samples/addresses.txt

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev crawl test check audit bench docs lock dictionary clean

help:
	@sed -n 's/^# //p' Makefile

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "goldscrape needs Python 3.11 or newer; none was found (make PYTHON=/path/to/python3)"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
		echo "this Python cannot make virtual environments; on Debian and Ubuntu: apt install python3-venv"; exit 1; }

$(VENV)/.crawl: $(VENV)/bin/python requirements.lock pyproject.toml
	@echo "setting up $(VENV) from requirements.lock (once)"
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test: $(VENV)/bin/python requirements-dev.lock pyproject.toml
	@echo "setting up $(VENV) from requirements-dev.lock (once)"
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/.crawl

setup: $(VENV)/.crawl
setup-dev: $(VENV)/.test

crawl: setup
	$(SCRAPY) crawl article -a urls=$(SAMPLES)
	@$(SCRAPY) show --rows 3

check: setup-dev
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/mypy

test: check
	$(VENV)/bin/python -m pytest -n 2 --dist loadgroup

# known vulnerabilities among the locked dependencies; says so where the advisories cannot be reached
audit: setup-dev
	@$(VENV)/bin/python .ci/audit.py

bench: setup-dev
	$(VENV)/bin/python -m benchmarks

# for maintainers: new versions into the lock files, the generated pages anew
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--extra analyst --group build pyproject.toml -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
		--all-extras --group build --group dev pyproject.toml -o requirements-dev.lock

dictionary: setup
	$(VENV)/bin/python -m goldscrape.tables.dictionary > output/README.md

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
