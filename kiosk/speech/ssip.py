"""The words of SSIP, the protocol of speech-dispatcher: what an answer and a notification look like. Pure."""

from collections.abc import Iterator
from typing import NamedTuple

END_OF_LINE = "\r\n"
LAST_OK = 299
NOTIFICATIONS = range(700, 800)
BEGUN, ENDED, CANCELED = 701, 702, 703


class Reply(NamedTuple):
    """One answer: its code, and its lines, of which the last one is for people."""

    code: int
    lines: tuple[str, ...]

    @property
    def is_notification(self) -> bool:
        """Whether it tells of a message that is spoken, and answers no command."""
        return self.code in NOTIFICATIONS

    @property
    def is_refusal(self) -> bool:
        """Whether the command was not carried out."""
        return not self.is_notification and self.code > LAST_OK

    @property
    def message(self) -> str:
        """The number of the message that an answer or a notification is about."""
        return self.lines[0] if len(self.lines) > 1 else ""


class Replies:
    """Takes bytes as they come, and gives the answers that are complete."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._rest = b""
        self._lines: list[str] = []

    def take(self, received: bytes) -> Iterator[Reply]:
        """Return the answers that are complete with these bytes. Raises ValueError for what is no answer."""
        *lines, self._rest = (self._rest + received).split(b"\n")
        for line in lines:
            written = line.decode("utf-8", "replace").rstrip("\r")
            self._lines.append(written[4:])
            if written[3:4] == "-":
                continue
            reply = Reply(int(written[:3]), tuple(self._lines))
            self._lines = []
            yield reply


def command(*words: str) -> bytes:
    """Return a command as it is sent."""
    return (" ".join(words) + END_OF_LINE).encode()


def message(text: str) -> bytes:
    """Return the text of a message as it is sent: a line that begins with a point begins with two."""
    lines = (f".{line}" if line.startswith(".") else line for line in text.split("\n"))
    return (END_OF_LINE.join(lines) + f"{END_OF_LINE}.{END_OF_LINE}").encode()
