"""What the content check accepts the kiosk shows whole, and what the kiosk sets aside the check refuses.

`make faults` does the same with 300 folders, and shows what is left of them.
"""

from pathlib import Path

import pytest

from kiosk.content.loading.loader import load
from kiosk.content.model.schema import Figure
from kiosk.content.soundness import rules_values
from kiosk.content.soundness.nodes import Node
from kiosk.content.soundness.parts import Words
from kiosk.content.soundness.rules import Rule, of_kind
from kiosk.content.soundness.survey import Survey
from tests.content.minimal import checked, write_minimal_content
from tests.content.mutations import disagreements, mutate

SEEDS = range(1000, 1050)


@pytest.mark.parametrize("seed", SEEDS)
def test_check_and_kiosk_agree_on_content_that_is_spoilt(seed: int, tmp_path: Path) -> None:
    folder = write_minimal_content(tmp_path / "content")
    mutate(folder, seed)
    found, _ = disagreements(folder, checked)
    assert not found, "\n".join(found)


def test_a_rule_that_is_new_is_kept_by_kiosk_and_check_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_dozens(node: Node, _: Survey) -> Words | None:
        dozen = isinstance(node.value, dict) and node.value.get("value") == 12
        return (lambda: [node.report("dozen", "this is a dozen", "Count on.")]) if dozen else None

    folder = write_minimal_content(tmp_path)
    monkeypatch.setattr(rules_values, "RULES", (*rules_values.RULES, Rule(of_kind(Figure), no_dozens)))
    loaded = load(folder)
    assert [(one.file, one.path) for one in loaded.diagnostics] == [
        ("screens/numbers.yaml", "items/launches/figure"),
        ("screens/story.yaml", "figures/1"),
    ]
    assert loaded.diagnostics == checked(folder)
    assert loaded.content is not None
    assert [item.key for item in loaded.content.items_of("numbers")] == ["presence"]
    assert "story" not in loaded.content.screens


def test_the_same_seed_spoils_the_same(tmp_path: Path) -> None:
    one, other = (write_minimal_content(tmp_path / name) for name in ("one", "other"))
    for seed in range(20):
        mutate(one, seed)
        mutate(other, seed)
    assert contents(one) == contents(other)
    assert contents(one) != contents(write_minimal_content(tmp_path / "whole"))


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
