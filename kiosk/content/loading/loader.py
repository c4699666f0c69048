"""Loads a content folder: YAML in, typed content out, and a diagnostic for everything that had to be set aside.

This is on the way to the first frame, so it only decides what can be used. Why something cannot is worked out by
`faults.py`, which is imported (with the schema library) only when there is something to explain.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from msgspec.structs import replace

from kiosk.content.loading.drafts import Draft, Links, Verdict, convert
from kiosk.content.loading.files import ContentFiles, read_files
from kiosk.content.loading.integrity import kiosk_is_sound, picture_is_sound, source_is_sound
from kiosk.content.model.schema import Content, Key, Kiosk, Picture, Screen, Source
from kiosk.yamlfile.diagnostics import Diagnostic, in_order
from kiosk.yamlfile.document import Data, Document


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading gave. `content` is None only when `kiosk.yaml` itself or the home screen cannot be used."""

    content: Content | None
    diagnostics: tuple[Diagnostic, ...]


def load(folder: Path, *, today: date | None = None) -> Loaded:
    """Load the content in `folder` as of `today` (the computer's date by default). Never raises for bad content.

    A bad item is left out and named in the diagnostics, and the rest stays. A screen whose head is bad, or that has
    no item left to show, drops out of the menu. Items whose `show_until` is past are left out, and so are links to
    what is not there.
    """
    files = read_files(folder)
    day = today or datetime.now(UTC).astimezone().date()
    verdict = decide(files, day)
    if not verdict.aside:
        return Loaded(verdict.content, in_order(files.diagnostics))
    from kiosk.content.checking.faults import explain_verdict

    return Loaded(verdict.content, explain_verdict(files, verdict, day))


def decide(files: ContentFiles, today: date) -> Verdict:
    """Decide what of the files can be used."""
    verdict = Verdict()
    kiosk = _kiosk(files.kiosk, verdict)
    if kiosk is None:
        return verdict
    sources = frozenset(kiosk.sources)
    drafts = {
        key: draft
        for key, document in files.screens.items()
        if (draft := Draft.of(document, sources, today, verdict)) is not None
    }
    if kiosk.home not in drafts:
        verdict.aside.append((files.kiosk, ("home",)))
        return verdict
    addresses = {address for key, draft in drafts.items() for address in draft.addresses(key)}
    links = Links(files, addresses, verdict)
    screens = {key: draft.finished(key, links) for key, draft in drafts.items()}
    verdict.content = Content(kiosk=_with_menu(kiosk, screens, files, verdict), screens=screens)
    return verdict


def _kiosk(document: Document, verdict: Verdict) -> Kiosk | None:
    """Return the kiosk's own page with those of its sources and attract pictures that can be used, or None."""
    data = document.data
    if isinstance(data, dict) and all(fault.lies_in("sources") for fault in document.faults):
        listed, attract = data.get("sources"), data.get("attract")
        pictures = attract.get("pictures") if isinstance(attract, dict) else None
        bare: dict[str, Data] = dict(data)
        if isinstance(listed, dict):
            bare["sources"] = {}
        if isinstance(attract, dict) and isinstance(pictures, list):
            bare["attract"] = {**attract, "pictures": []}
        kiosk: Kiosk | None = convert(bare, Kiosk)
        if kiosk is not None:
            kiosk = replace(
                kiosk,
                sources=_sources(document, listed, verdict),
                attract=replace(kiosk.attract, pictures=_attract_pictures(document, pictures, verdict)),
            )
            if kiosk_is_sound(kiosk):
                return kiosk
    verdict.aside.append((document, ()))
    return None


def _sources(document: Document, listed: Data, verdict: Verdict) -> dict[str, Source]:
    faulty = {fault.path[1] for fault in document.faults}
    sources: dict[str, Source] = {}
    for key, raw in listed.items() if isinstance(listed, dict) else ():
        found: dict[str, Source] | None = convert({key: raw}, dict[Key, Source])
        if found and source_is_sound(found[key]) and key not in faulty:
            sources |= found
        else:
            verdict.aside.append((document, ("sources", key)))
    return sources


def _attract_pictures(document: Document, pictures: Data, verdict: Verdict) -> tuple[Picture, ...]:
    sound: list[Picture] = []
    for number, raw in enumerate(pictures if isinstance(pictures, list) else ()):
        picture: Picture | None = convert(raw, Picture)
        if picture is not None and picture_is_sound(picture):
            sound.append(picture)
        else:
            verdict.aside.append((document, ("attract", "pictures", number)))
    return tuple(sound)


def _with_menu(kiosk: Kiosk, screens: dict[str, Screen], files: ContentFiles, verdict: Verdict) -> Kiosk:
    menu = tuple(dict.fromkeys(key for key in kiosk.menu if key in screens))
    if menu == kiosk.menu:
        return kiosk
    if len(set(kiosk.menu)) < len(kiosk.menu) or not all(map(files.may_have, kiosk.menu)):
        verdict.aside.append((files.kiosk, ("menu",)))
    return replace(kiosk, menu=menu)
