PYTHON ?= .venv/bin/python
FUZZ ?= 50

.PHONY: test fuzz bench matrix mutate

test:
	$(PYTHON) -m pytest

# The long form of tests/test_fuzz.py, then the standard library, its tests and every installed package.
fuzz:
	FUZZ=$(FUZZ) $(PYTHON) -m pytest tests/test_fuzz.py
	$(PYTHON) tests/fuzz/corpus.py $$($(PYTHON) -c "import sysconfig as s; print(s.get_path('stdlib'), s.get_path('purelib'))")

bench:
	$(PYTHON) benchmarks/run.py

# Both linters, oldest and newest, on each Python that is installed.
matrix:
	$(PYTHON) -m pip install --quiet nox
	$(PYTHON) -m nox

# A sample of mutants; MUTATE chooses others: MUTATE="autogen_rules/rules --sample 1000".
mutate:
	$(PYTHON) -m pip install --quiet cosmic-ray
	$(PYTHON) scripts/mutate.py $(MUTATE)
