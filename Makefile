# The only door: everything is set up by what needs it.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: site test check golden accuracy docs screenshot clean

site: .venv/.ready  ## build seeds/ into site/
	$(BIN)/timeline build seeds -o site
	@echo "open site/index.html"

test: .venv/.ready-dev  ## pass all tests
	$(BIN)/pytest

check: .venv/.ready-dev  ## floors, types, lint
	$(BIN)/lint-imports
	$(BIN)/mypy
	$(BIN)/ruff check
	$(BIN)/ruff format --check

golden: .venv/.ready-dev  ## write the golden files anew; read the diff
	$(BIN)/python -m tests.exporters.golden
	$(BIN)/python -m tests.test_seeds

accuracy: .venv/.ready-dev  ## pin the accuracy of the tagger anew (needs ../shared); read the diff
	$(BIN)/python -m tests.test_accuracy

docs: .venv/.ready  ## the page of all rules
	$(BIN)/python docs/rules_table.py docs/rules.md

screenshot: .venv/.ready-dev site  ## the pictures in the README and the docs
	$(BIN)/python docs/screenshot.py site/index.html docs/page.png
	rm -rf build/theme && mkdir -p build && cp -r seeds build/theme && cp docs/theme/* build/theme/
	$(BIN)/timeline build build/theme -o build/theme/site
	$(BIN)/python docs/screenshot.py build/theme/site/index.html docs/theme.png

.venv/.made:
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	@touch $@

.venv/.ready: .venv/.made pyproject.toml
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

.venv/.ready-dev: .venv/.ready
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@

clean:
	rm -rf .venv site
