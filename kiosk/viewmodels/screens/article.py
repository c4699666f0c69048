# pyright: reportCallIssue=false
"""A text with key figures, in one language."""

from functools import cached_property

from PySide6.QtCore import Property
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import ArticleScreen
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.figure import FigureListModel
from kiosk.viewmodels.screen import ScreenViewModel
from kiosk.viewmodels.sequel import SequelViewModel
from kiosk.viewmodels.terms import TermListModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the kiosk")
class ArticleScreenViewModel(ScreenViewModel):
    def __init__(self, key: str, screen: ArticleScreen, composer: Composer) -> None:
        super().__init__(key, screen, composer)
        self._article = screen
        self._composer = composer
        self._figures = composer.figures(screen.figures, self)
        self._then = composer.sequel(screen.then, self)

    @cached_property
    def _terms(self) -> tuple[TermListModel, ...]:
        return self._composer.terms(self._key, self)

    @Property(str, constant=True, final=True)
    def body(self) -> str:
        return self._wording.text(self._article.body)

    @Property(str, constant=True, final=True)
    def asOf(self) -> str:
        return self._wording.date(self._article.as_of)

    @Property(TermListModel, constant=True, final=True)
    def summaryTerms(self) -> TermListModel:
        """The words of the summary that the glossary explains."""
        return self._terms[0]

    @Property(TermListModel, constant=True, final=True)
    def bodyTerms(self) -> TermListModel:
        """The same of the body, without those of the summary."""
        return self._terms[1]

    @Property(SequelViewModel, constant=True, final=True)
    def then(self) -> SequelViewModel | None:
        return self._then

    @Property(FigureListModel, constant=True, final=True)
    def figures(self) -> FigureListModel:
        return self._figures
