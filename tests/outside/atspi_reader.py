"""A screen reader's view of one application, for another program: commands in, answers out, each a line of JSON.

Runs with the system's Python, since PyGObject belongs to the system. `["tree"]` answers with a list of nodes,
`["do", PATH]` does the first action of the node that the path of child numbers leads to.
"""

import json
import sys
import time
from typing import Any

import gi  # pyright: ignore[reportMissingImports]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 # pyright: ignore[reportMissingImports]

Node = Any
STATES = ("SHOWING", "ENABLED", "FOCUSED", "FOCUSABLE", "SELECTED", "CHECKED")
LONGEST_WAIT_SECONDS = 20


def find_application(name: str) -> Node:
    end = time.monotonic() + LONGEST_WAIT_SECONDS
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        desktop.set_cache_mask(Atspi.Cache.NONE)
        for number in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(number)
            if child is not None and child.get_name() == name:
                return child
        time.sleep(0.05)
    sys.exit(f"no application {name!r} on the accessibility bus")


def describe(node: Node, path: list[int]) -> dict[str, Any]:
    states = node.get_state_set()
    box = Atspi.Component.get_extents(node, Atspi.CoordType.SCREEN)
    return {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name))],
        "box": [box.x, box.y, box.width, box.height],
        "path": path,
    }


def walk(node: Node, path: list[int], found: list[dict[str, Any]]) -> None:
    """Add all nodes below this one. What vanishes while it is read was about to be left out anyway."""
    for number in range(node.get_child_count()):
        try:
            child = node.get_child_at_index(number)
            if child is None:
                continue
            found.append(describe(child, [*path, number]))
            walk(child, [*path, number], found)
        except GLib.Error:
            continue


def tree(application: Node) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    walk(application, [], found)
    return found


def act(application: Node, path: list[int]) -> bool:
    node = application
    for number in path:
        node = node.get_child_at_index(number)
    return bool(Atspi.Action.do_action(node, 0))


def main() -> None:
    application = find_application(sys.argv[1])
    for line in sys.stdin:
        command, *arguments = json.loads(line)
        answer = tree(application) if command == "tree" else act(application, *arguments)
        print(json.dumps(answer), flush=True)


main()
