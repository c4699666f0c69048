"""Stands for a desktop's screen saver on the session bus; run by the system's Python, which has GObject.

Prints `ready` once it has its name, and then who asks it to stay away, and why.
"""

from typing import Any

from gi.repository import Gio, GLib  # pyright: ignore[reportMissingImports]

INTERFACE = """<node><interface name="org.freedesktop.ScreenSaver"><method name="Inhibit">
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="u" direction="out"/></method></interface></node>"""


def on_call(
    _bus: Any, _sender: str, _path: str, _interface: str, _method: str, arguments: Any, invocation: Any
) -> None:
    print(*arguments.unpack(), sep=": ", flush=True)
    invocation.return_value(GLib.Variant("(u)", (1,)))


def on_bus(connection: Any, _name: str) -> None:
    node = Gio.DBusNodeInfo.new_for_xml(INTERFACE)
    connection.register_object("/org/freedesktop/ScreenSaver", node.interfaces[0], on_call, None, None)


name = "org.freedesktop.ScreenSaver"
Gio.bus_own_name(Gio.BusType.SESSION, name, Gio.BusNameOwnerFlags.NONE, on_bus, lambda *_: print("ready", flush=True))
GLib.MainLoop().run()
