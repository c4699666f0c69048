"""Which renderer is chosen: a real GPU, or Qt's software renderer; never emulated OpenGL."""

import sys
from pathlib import Path

import pytest
from PySide6.QtQuick import QSGRendererInterface

from kiosk.platform import renderer

Api = QSGRendererInterface.GraphicsApi


def fake_cards(folder: Path, *drivers: str) -> Path:
    """A folder like /sys/class/drm, with a card for each driver."""
    cards = folder / "class" / "drm"
    cards.mkdir(parents=True)
    (cards / "version").write_text("drm 1.1.0 20060810\n")
    for number, driver in enumerate(drivers):
        (folder / "drivers" / driver).mkdir(parents=True, exist_ok=True)
        for card in (f"renderD{128 + number}", f"card{number}"):
            (cards / card / "device").mkdir(parents=True)
            (cards / card / "device" / "driver").symlink_to(folder / "drivers" / driver)
    return cards


needs_links = pytest.mark.skipif(sys.platform == "win32", reason="Windows lists no kernel drivers in folders")


@needs_links
@pytest.mark.parametrize(
    ("drivers", "real"),
    [
        ((), ()),
        (("i915",), ("i915",)),
        (("amdgpu", "nvidia"), ("amdgpu", "nvidia")),
        (("i915", "i915"), ("i915",)),
        (("virtio_gpu",), ()),
        (("vgem", "vkms", "bochs-drm", "simpledrm"), ()),
        (("ast", "nouveau"), ("nouveau",)),
        (("vc4", "v3d"), ("vc4", "v3d")),
    ],
    ids=lambda names: "+".join(names) or "none",
)
def test_cards_that_can_draw_are_known_by_their_driver(
    drivers: tuple[str, ...], real: tuple[str, ...], tmp_path: Path
) -> None:
    assert renderer.gpu_drivers(fake_cards(tmp_path, *drivers)) == real


def test_a_machine_without_cards_has_none(tmp_path: Path) -> None:
    assert renderer.gpu_drivers(tmp_path / "nowhere") == ()


@needs_links
def test_a_card_that_cannot_draw_is_no_card(tmp_path: Path) -> None:
    cards = fake_cards(tmp_path, "i915")
    for device in (cards / "renderD128" / "device").iterdir():
        device.unlink()
    assert renderer.gpu_drivers(cards) == ()


@pytest.mark.parametrize(
    ("name", "real"),
    [
        ("Mesa Intel(R) UHD Graphics 630 (CFL GT2)", True),
        ("AMD Radeon Graphics (radeonsi, renoir, LLVM 15.0.6)", True),
        ("NVIDIA GeForce GT 1030/PCIe/SSE2", True),
        ("V3D 4.2", True),
        ("llvmpipe (LLVM 15.0.6, 256 bits)", False),
        ("softpipe", False),
        ("Software Rasterizer", False),
        ("Google SwiftShader", False),
        ("GDI Generic", False),
        ("virgl (LLVMPIPE (LLVM 15.0.6, 256 bits))", False),
        ("", False),
    ],
)
def test_what_opengl_says_of_itself_decides(name: str, real: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renderer, "gpu_drivers", lambda: ("i915",))
    monkeypatch.setattr(renderer, "opengl_renderer", lambda: name)
    assert renderer.has_gpu() is real


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lists its cards")
def test_opengl_is_not_even_asked_without_a_card(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(renderer, "gpu_drivers", lambda: ())
    monkeypatch.setattr(renderer, "opengl_renderer", lambda: pytest.fail("starting OpenGL takes a fifth of a second"))
    assert renderer.has_gpu() is False


@pytest.mark.parametrize(
    ("choice", "gpu", "chosen", "api"),
    [
        ("auto", True, "opengl", Api.OpenGL),
        ("auto", False, "software", Api.Software),
        ("software", True, "software", Api.Software),
        ("opengl", False, "opengl", Api.OpenGL),
    ],
)
def test_the_choice(choice: str, gpu: bool, chosen: str, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    used = fake_window(monkeypatch, "")
    monkeypatch.setattr(renderer, "has_gpu", lambda: gpu)
    assert renderer.use(choice) == chosen
    assert used == [api]


def test_a_choice_that_stands_is_not_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt would complain: a second kiosk in one process comes after the first window."""
    used = fake_window(monkeypatch, "software")
    assert renderer.use("software") == "software"
    assert used == []


def fake_window(monkeypatch: pytest.MonkeyPatch, backend: str) -> list[Api]:
    """Replace Qt's window class; what it is told to use is in the list."""
    used: list[Api] = []

    class Window:
        setGraphicsApi = used.append  # noqa: N815 - the name is Qt's
        sceneGraphBackend = staticmethod(lambda: backend)  # noqa: N815

    monkeypatch.setattr(renderer, "QQuickWindow", Window)
    return used
