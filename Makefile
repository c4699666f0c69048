# Space Operations Kiosk. `make help` says what each target does.
# PYTHON=python3.12 picks the interpreter for a new set-up, ARGS="--windowed" goes to `make run`.

VENV := .venv
PY := $(VENV)/bin/python
RUN_READY := $(VENV)/.run-ready
TEST_READY := $(VENV)/.test-ready
QML_FILES = $(shell find kiosk/qml -name '*.qml')
XVFB := $(shell command -v xvfb-run 2>/dev/null)

export PYTHON VENV

.PHONY: help run test setup lint format translations bench tour check audit walk soak faults installer installer-test lock release clean

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 16

run: $(RUN_READY) ## start the kiosk; without a display, save pictures of every screen instead
ifneq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	$(PY) -m kiosk run $(ARGS)
else
	@echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so the kiosk is drawn on a virtual one."
	$(if $(XVFB),$(XVFB) -a -s "-screen 0 1920x1080x24") $(PY) -m kiosk tour --out build/tour
	@echo "Pictures of every screen: $(CURDIR)/build/tour"
endif

test: $(TEST_READY) ## every rule and test, in under ten minutes on two cores
	$(PY) -m pytest --numprocesses 3 --dist loadfile

setup: ## install what running and testing need (a second time it changes nothing)
	@tools/set-up test

lint: $(TEST_READY) ## only the rules: boundaries, style, types, QML lint, translations
	$(PY) -m pytest tests/architecture tests/lint

format: $(TEST_READY) ## rewrite Python, QML and the qmldir files in the project's form
	$(PY) -m ruff check --quiet --fix-only .
	$(PY) -m ruff format .
	$(if $(QML_FILES),$(VENV)/bin/pyside6-qmlformat --inplace $(QML_FILES))
	$(PY) -m pytest --quiet tests/architecture/test_qmldir.py --update

translations: $(TEST_READY) ## bring resources/i18n up to date with the strings in the code
	$(PY) tools/translations.py

tour: $(RUN_READY) ## draw every screen, item and state into build/tour
	$(PY) -m kiosk tour --out build/tour $(ARGS)

check: $(RUN_READY) ## check the content in data/
	$(PY) -m kiosk check data

bench: $(TEST_READY) ## measure start, memory, idle and swipes from outside, against a browser
	$(PY) -m bench $(ARGS)

audit: $(RUN_READY) ## measure a sample of every screen on displays of all sizes, in every language and setting
	$(PY) -m kiosk audit --matrix $(ARGS)

walk: $(TEST_READY) ## walk over every scene in every combination (`make test` does so over a share)
	KIOSK_WALK=whole $(PY) -m pytest tests/walk tests/audit/test_longest_texts.py tests/qml/test_second_taps.py tests/outside/test_speech.py tests/outside/test_never_black.py

soak: $(TEST_READY) ## thousands of navigations, watching memory
	KIOSK_SOAK_STEPS=3000 $(PY) -m pytest -s tests/soak

faults: $(TEST_READY) ## give a running kiosk every fault we know, and write the table in docs/operations.md
	$(PY) -m pytest -s tests/faults --update

installer: ## build what staff install on Linux into dist
	$(or $(PYTHON),python3) build_installer.py --target all $(ARGS)

installer-test: $(TEST_READY) ## install, look at and remove what `make installer` built, in clean Debians (as root) and under Wine
	$(PY) -m pytest -s tests/installer/real

lock: ## choose new versions of the dependencies (needs the network, and uv)
	tools/lock

release: $(TEST_READY) ## test, date the changelog, commit and tag: make release VERSION=0.2.0
	$(PY) tools/release.py "$(VERSION)"

clean: ## remove everything that was built or installed into this folder
	rm -rf build dist $(VENV) .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A virtual environment whose Python is gone (an upgrade of the system) is set up anew.
$(PY): ;

$(RUN_READY): requirements.lock tools/set-up $(PY)
	@tools/set-up run

$(TEST_READY): requirements-dev.lock tools/set-up $(PY)
	@tools/set-up test
