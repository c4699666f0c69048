"""Render one picture: what `build.py` starts for each, so that no picture inherits memory or state from another."""

import argparse
from importlib import import_module
from pathlib import Path

import numpy as np
from PIL import Image

import scenes
from views import ArrivalScene, EarthScene, Grade, GroundScene, OrbitScene, Scene, TurntableScene

DRAFT_WIDTH, DRAFT_SAMPLES, DRAFT_FRAMES = 960, 8, 6
JPEG_QUALITY = 86
WEBP_QUALITY = 80


def render_earth(scene: EarthScene, width: int, height: int, *, draft: bool) -> np.ndarray:
    """Return Earth as a linear picture."""
    from earth.view import render

    return render(scene, width, height, 1 if draft else scene.samples)


def render_orbit(scene: OrbitScene, width: int, height: int, *, draft: bool) -> np.ndarray:
    """Return a model over Earth as a linear picture."""
    import orbit

    samples, earth_samples = (DRAFT_SAMPLES, 1) if draft else (scene.samples, scene.earth_samples)
    return orbit.render(scene, width, height, samples, earth_samples)


def render_ground(scene: GroundScene, width: int, height: int, out: Path, *, draft: bool) -> np.ndarray:
    """Return a scene on the ground as a linear picture."""
    from modelling import cycles

    stage = cycles.empty_scene(width, height, DRAFT_SAMPLES if draft else scene.samples)
    call(scene.maker, stage, *(find_picture(file, out) for file in scene.needs))
    camera = cycles.add_camera(stage, scene.camera)
    if scene.lens:
        call(scene.lens, camera)
    return cycles.render_linear(stage)


def call(maker: str, *arguments: object) -> None:
    """Call a function named as `module:function`."""
    module, function = maker.split(":")
    getattr(import_module(module), function)(*arguments)


def find_picture(file: str, out: Path) -> Path:
    """Return a picture that another one shows: the new one if there is one, else the one in the kiosk."""
    return out / file if (out / file).is_file() else scenes.MEDIA / file


def finish(linear: np.ndarray, grade: Grade) -> Image.Image:
    """Return a linear picture as one to look at."""
    from tone import tone_map

    return tone_map(linear, grade)


def render(scene: Scene, out: Path, *, draft: bool) -> None:
    """Render a scene into its file under `out`."""
    width, height = scene.width, scene.height
    if draft and width > DRAFT_WIDTH:
        width, height = DRAFT_WIDTH, round(height * DRAFT_WIDTH / width)
    match scene:
        case EarthScene():
            picture = finish(render_earth(scene, width, height, draft=draft), scene.grade)
        case OrbitScene():
            picture = finish(render_orbit(scene, width, height, draft=draft), scene.grade)
        case GroundScene():
            picture = finish(render_ground(scene, width, height, out, draft=draft), scene.grade)
        case ArrivalScene():
            return render_arrival(scene, out)
        case TurntableScene():
            return render_turntable(scene, out, width, height, draft=draft)
        case _:
            raise TypeError(f"no renderer for {scene}")
    return save(picture, out / scene.file)


def render_turntable(scene: TurntableScene, out: Path, width: int, height: int, *, draft: bool) -> None:
    """Render the frames of a turntable; of a draft, a few."""
    from turntable import render_turntable as render_frames

    frames = range(0, scene.frames, scene.frames // DRAFT_FRAMES if draft else 1)
    render_frames(scene, out / scene.file, width, height, DRAFT_SAMPLES if draft else scene.samples, frames)


def render_arrival(scene: ArrivalScene, out: Path) -> None:
    """Cut what came out of the picture after it came, and say where it belongs, as the content writes it."""
    from cut_out import cut_out

    with Image.open(find_picture(scene.before, out)) as before, Image.open(find_picture(scene.after, out)) as after:
        picture, (left, top, right, bottom) = cut_out(before, after, scene.region)
        width, height = after.size
    save(picture, out / scene.file)
    place = [round(left / width, 4), round(top / height, 4), round(right / width, 4), round(bottom / height, 4)]
    print(f"{scene.file}: place: {place}")


def save(picture: Image.Image, file: Path, quality: int = JPEG_QUALITY) -> None:
    """Write a JPEG or a WebP, as its name says, whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f"{file.name}.part")
    if file.suffix == ".webp":
        picture.save(part, "WEBP", quality=WEBP_QUALITY, method=6)
    else:
        picture.save(part, "JPEG", quality=quality, optimize=True)
    part.replace(file)


def main() -> None:
    """Render the scene that the command names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name")
    parser.add_argument("out", type=Path)
    parser.add_argument("--draft", action="store_true")
    arguments = parser.parse_args()
    render(scenes.find(arguments.name), arguments.out, draft=arguments.draft)


if __name__ == "__main__":
    main()
