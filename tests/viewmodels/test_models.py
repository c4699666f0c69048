"""The lists that QML shows: proper models, one typed object a row."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.attract import AttractPictureListModel
from kiosk.viewmodels.figure import FigureListModel
from kiosk.viewmodels.item import ItemListModel
from kiosk.viewmodels.link import LinkListModel
from kiosk.viewmodels.models import NO_INDEX, FixedListModel
from kiosk.viewmodels.screen import ScreenListModel
from tests.conftest import Faults
from tests.content.minimal import write_minimal_content
from tests.viewmodels.house import item_of, load_content, make_edition

Mode = QAbstractItemModelTester.FailureReportingMode
KEPT: list[object] = []
"""Owners of the models under test."""


def models(folder: Path) -> dict[str, FixedListModel]:
    edition = make_edition(load_content(write_minimal_content(folder)))
    crew = item_of(edition, "programs", "crew")
    KEPT.append(edition)
    return {
        "menu": edition.menu,
        "items": edition.screen("programs").items,
        "figures": crew.figures,
        "links": crew.links,
        "no items": edition.screen("story").items,
        "pictures": edition.attract_pictures,
        "plain": FixedListModel([QObject(), QObject()]),
        "empty": FixedListModel([]),
    }


@pytest.mark.parametrize("name", ["menu", "items", "figures", "links", "no items", "pictures", "plain", "empty"])
def test_qts_own_examiner_has_no_complaint(name: str, tmp_path: Path, qt_app: QGuiApplication) -> None:
    """It warns, and a warning fails the test; its fatal mode would take all other tests down too."""
    model = models(tmp_path)[name]
    QAbstractItemModelTester(model, Mode.Warning)


def test_the_examiner_can_complain(qt_app: QGuiApplication, faults: Faults) -> None:
    class Wrong(QAbstractListModel):
        def rowCount(self, parent: object = NO_INDEX) -> int:  # type: ignore[override]  # noqa: N802
            return -1

        def data(self, index: object, role: int = 0) -> None:  # type: ignore[override]
            return None

    model = Wrong()
    QAbstractItemModelTester(model, Mode.Warning)
    assert faults.take()


@pytest.mark.parametrize(
    ("model", "role"),
    [
        (ScreenListModel, "screen"),
        (ItemListModel, "item"),
        (FigureListModel, "figure"),
        (LinkListModel, "link"),
        (AttractPictureListModel, "picture"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_each_list_has_one_role_named_after_what_it_holds(model: type[FixedListModel], role: str) -> None:
    assert [bytes(name.data()).decode() for name in model([]).roleNames().values()] == [role]


class TestRows:
    @pytest.fixture
    def rows(self) -> list[QObject]:
        return [QObject() for _ in range(3)]

    def test_are_found_by_their_index(self, rows: list[QObject]) -> None:
        model = FixedListModel(rows)
        assert [model.data(model.index(row), model.OBJECT_ROLE) for row in range(3)] == rows
        assert model.count == model.rowCount() == 3

    def test_have_no_other_role(self, rows: list[QObject]) -> None:
        model = FixedListModel(rows)
        assert model.data(model.index(0)) is None
        assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None

    def test_end_at_the_last(self, rows: list[QObject]) -> None:
        model = FixedListModel(rows)
        assert model.data(QModelIndex(), model.OBJECT_ROLE) is None
        assert model.rowCount(model.index(0)) == 0

    def test_belong_to_their_list(self, rows: list[QObject]) -> None:
        """QML takes ownership of a parentless object that it is handed, and deletes it."""
        model = FixedListModel(rows)
        assert all(row.parent() is model for row in rows)

    def test_that_belong_to_someone_stay_there(self, rows: list[QObject]) -> None:
        owner = QObject()
        rows[0].setParent(owner)
        FixedListModel(rows)
        assert rows[0].parent() is owner


def test_items_are_looked_up_by_row_and_end_at_both_ends(tmp_path: Path) -> None:
    items = models(tmp_path)["items"]
    assert isinstance(items, ItemListModel)
    assert items.at(0) is items.rows[0]
    assert items.at(1) is items.rows[1]
    assert items.at(2) is None
    assert items.at(-1) is None


def test_attract_pictures_go_round_and_round(tmp_path: Path) -> None:
    pictures = AttractPictureListModel([QObject(), QObject()])
    assert [pictures.at(index) for index in range(4)] == [*pictures.rows, *pictures.rows]
    assert AttractPictureListModel([]).at(0) is None
