"""Says why the loader set something aside: every fault of every file, with its place and in plain words."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.content.checking import rules_integrity, rules_links
from kiosk.content.checking.rules import Facts, FolderRule, PlaceRule, gather
from kiosk.content.checking.shapes import shape_faults
from kiosk.content.loading.drafts import Verdict
from kiosk.content.loading.files import ContentFiles
from kiosk.yamlfile.diagnostics import CAUSES, MORE, MOST, Diagnostic, in_order, more_faults


def explain_verdict(files: ContentFiles, verdict: Verdict, today: date) -> tuple[Diagnostic, ...]:
    """Return all faults that keep anything in `files` from being shown as it is written."""
    shape = tuple(shape_faults(files))
    facts = gather(files, usable_sources(files, verdict), shape, today=today)
    return in_order(find_faults(facts, verdict))


def usable_sources(files: ContentFiles, verdict: Verdict) -> frozenset[str]:
    """Return the keys of the listed sources that the loader took."""
    sources = files.kiosk.at(("sources",))
    aside = {path[1] for document, path in verdict.aside if document is files.kiosk and path[:1] == ("sources",)}
    return frozenset(sources) - aside if isinstance(sources, dict) else frozenset()


def find_faults(facts: Facts, verdict: Verdict) -> Iterator[Diagnostic]:
    """Return the faults in no particular order."""
    found = [
        *facts.shape,
        *breaches_at_places(rules_integrity.PLACE_RULES, facts),
        *breaches_in_folder(rules_links.FOLDER_RULES, facts),
    ]
    yield from found
    yield from _unexplained(facts, verdict, found)


def breaches_at_places(rules: Iterable[PlaceRule], facts: Facts) -> Iterator[Diagnostic]:
    """Return what breaks the rules at any place; of each rule and file only as much as is told anyway."""
    for rule in rules:
        told: Counter[str] = Counter()
        for place in facts.places:
            file = place.document.file
            if told[file] > MOST:
                continue
            for one in rule(place, facts):
                told[file] += 1
                yield one if told[file] <= MOST else more_faults(file, one.severity)
                if told[file] > MOST:
                    break


def breaches_in_folder(rules: Iterable[FolderRule], facts: Facts) -> Iterator[Diagnostic]:
    """Return what breaks the rules on the whole folder, in the same measure."""
    for rule in rules:
        told: Counter[str] = Counter()
        for one in rule(facts):
            told[one.file] += 1
            if told[one.file] > MOST:
                yield more_faults(one.file, one.severity)
                break
            yield one


def _unexplained(facts: Facts, verdict: Verdict, found: list[Diagnostic]) -> Iterator[Diagnostic]:
    """Return a diagnostic for each part that was set aside and is in no other one, so that nothing vanishes unsaid."""
    errors = [one for one in found if one.severity == "error"]
    cut = {one.file for one in errors if one.code == MORE}
    for document, path in verdict.aside:
        if document.data is None:  # its own faults say why, maybe under the name that its file really has
            continue
        name = document.name(path)
        if path == ("home",) and document is facts.files.kiosk:
            yield from _unusable_home(facts, errors)
        elif document.file not in cut and not any(
            one.file == document.file and one.path.startswith(name) for one in errors
        ):
            yield document.diagnostic(path, "unusable", "this cannot be used", "Compare it with its neighbours.")


def _unusable_home(facts: Facts, errors: list[Diagnostic]) -> Iterator[Diagnostic]:
    """Say that the home screen cannot be shown, unless it is said already why."""
    kiosk, home = facts.files.kiosk, facts.files.kiosk.at(("home",))
    file = facts.files.screens[home].file if isinstance(home, str) and home in facts.files.screens else ""
    if any(one.file == file or (one.file, one.path) == (kiosk.file, "home") or one.code in CAUSES for one in errors):
        return
    message = f"the home screen '{home}' cannot be shown, so the kiosk cannot start"
    hint = "Give it an item whose time is not over."
    yield kiosk.diagnostic(("home",), "unusable-home", message, hint)
