"""A long command says on a terminal how far it is, and leaves no trace of that."""

import io

from kiosk.cli.progress import ProgressLine


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_on_a_terminal_the_line_is_written_over_and_taken_away() -> None:
    terminal = Terminal()
    progress = ProgressLine(terminal, "checking pictures")
    progress.tell(9, 12)
    progress.tell(10, 12)
    progress.clear()
    line = "checking pictures 10 of 12"
    assert terminal.getvalue() == f"\rchecking pictures 9 of 12\r{line}\r{' ' * len(line)}\r"


def test_elsewhere_nobody_is_told() -> None:
    file = io.StringIO()
    progress = ProgressLine(file, "checking pictures")
    progress.tell(1, 2)
    progress.clear()
    assert file.getvalue() == ""
