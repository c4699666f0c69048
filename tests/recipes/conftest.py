"""What the recipes are tried on."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.recipes.workshop import Workshop


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    return Workshop(tmp_path_factory.mktemp("workshop"))


@pytest.fixture
def workshop(project: Workshop, qt_app: QGuiApplication) -> Iterator[Workshop]:
    """The copy of the project, with the content as it comes."""
    yield project
    project.tidy()
