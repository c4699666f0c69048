# pyright: reportCallIssue=false
"""A quiz with its riddles and their answers, in one language. How a visitor stands with them is no part of it."""

from typing import ClassVar

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.model.schema import Answer, QuizScreen, Riddle
from kiosk.viewmodels.composer import Composer
from kiosk.viewmodels.item import ItemViewModel
from kiosk.viewmodels.link import LinkViewModel
from kiosk.viewmodels.models import FixedListModel
from kiosk.viewmodels.picture import PictureViewModel
from kiosk.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its riddle")
class AnswerViewModel(QObject):
    """An answer with its picture, or null where only its icon shows it."""

    def __init__(self, answer: Answer, composer: Composer) -> None:
        super().__init__()
        self._answer = answer
        self._text = composer.wording.text(answer.text)
        self._picture = composer.picture(answer.picture, self)

    @Property(str, constant=True, final=True)
    def text(self) -> str:
        return self._text

    @Property(bool, constant=True, final=True)
    def right(self) -> bool:
        return self._answer.right

    @Property(str, constant=True, final=True)
    def iconName(self) -> str:
        return self._answer.icon or ""

    @Property(PictureViewModel, constant=True, final=True)
    def picture(self) -> PictureViewModel | None:
        return self._picture


@QmlElement
@QmlUncreatable("made by its riddle")
class AnswerListModel(FixedListModel):
    ROLE_NAME: ClassVar[str] = "answer"
    WORDS: ClassVar[tuple[str, ...]] = ("text",)


@QmlElement
@QmlUncreatable("made by its screen")
class RiddleViewModel(ItemViewModel):
    def __init__(self, address: str, entry: Riddle, composer: Composer) -> None:
        super().__init__(address, entry, composer)
        self._answers = AnswerListModel([AnswerViewModel(answer, composer) for answer in entry.answers], self)
        self._more = composer.link(entry.more, self)
        self._pictures = tuple(filter(None, (entry.picture, *(answer.picture for answer in entry.answers))))

    @Property(AnswerListModel, constant=True, final=True)
    def answers(self) -> AnswerListModel:
        return self._answers

    @Property(LinkViewModel, constant=True, final=True)
    def more(self) -> LinkViewModel | None:
        """The way to where more stands, or null."""
        return self._more

    @Property("QStringList", constant=True, final=True)  # pyright: ignore[reportArgumentType] - the stub forbids names
    def credits(self) -> list[str]:
        """Who made the pictures of the riddle and of its answers, each said once."""
        return list(dict.fromkeys(self._wording.text(picture.credit) for picture in self._pictures))


@QmlElement
@QmlUncreatable("made by the kiosk")
class QuizScreenViewModel(ScreenViewModel):
    ITEM: ClassVar[type[ItemViewModel]] = RiddleViewModel

    def __init__(self, key: str, screen: QuizScreen, composer: Composer) -> None:
        super().__init__(key, screen, composer)
        self._quiz = screen

    @Property(str, constant=True, final=True)
    def ending(self) -> str:
        """What is said at the end, below how many were known."""
        return self._wording.text(self._quiz.ending)
