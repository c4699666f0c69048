"""Prints what the audit found."""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from kiosk.audit.finding import Finding
from kiosk.counting import counted


def print_findings(findings: Sequence[Finding], style: str) -> None:
    """Print findings to standard output: `text` for people, or `json` for programs, a list of objects."""
    if style == "json":
        sys.stdout.write(json.dumps([asdict(one) for one in findings], indent=1) + "\n")
        return
    groups = group(findings)
    sys.stdout.writelines(f"{line_of(one)}\n" for one in groups)
    sys.stdout.write(f"{counted(len(findings), 'finding')}, {len(groups)} of them different\n")


def group(findings: Iterable[Finding]) -> list[list[Finding]]:
    """Put findings together that say the same of the same thing on several scenes, in the order of their rules."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for one in findings:
        key = (one.rule, one.element, one.message, one.measured, one.wanted)
        groups.setdefault(key, []).append(one)
    return sorted(groups.values(), key=lambda group: (group[0].rule[0], int(group[0].rule[1:])))


def line_of(group: Sequence[Finding]) -> str:
    """Return the line for findings that say the same."""
    one = group[0]
    setup = ", ".join(part for part in (one.language, one.size, one.setup) if part)
    where = f"{one.rule} {one.scene} ({setup})"
    line = f"{where}: {one.element}: {one.message}: {one.measured}, wanted {one.wanted}"
    return line if len(group) == 1 else f"{line} [and {counted(len(group) - 1, 'more scene')}]"
