"""What is to be heard of the kiosk: a sound server of the test's own with a null sink, and a recorder on it."""

import subprocess
import threading
import time
from array import array
from collections.abc import Mapping
from pathlib import Path

from tools.xserver.programs import Program, need

RATE = 16_000
CHUNK_SAMPLES = 160
"""Ten milliseconds."""

SOUND_LEVEL = 200
"""Of 32768. Digital silence is 0, and the quietest speech has peaks of several thousands."""

GAP_SECONDS = 0.25
"""A pause between two words is shorter than that."""

LATENCY_MILLISECONDS = "10"
START_SECONDS = 5.0


class Sound:
    """A sound server, what is played on it, and when. `environment` is what programs need that are to play on it."""

    def __init__(self, environment: Mapping[str, str], folder: Path) -> None:
        """Raises MissingError where a part of it is not installed."""
        need("pulseaudio", "parec", "pactl")
        socket = folder / "sound.socket"
        self.environment = {**environment, "PULSE_SERVER": f"unix:{socket}"}
        command = [
            "pulseaudio",
            "-n",
            "--daemonize=no",
            "--exit-idle-time=-1",
            "--use-pid-file=no",
            "--disable-shm=yes",
        ]
        command += ["-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}"]
        command += ["-L", "module-null-sink sink_name=null rate=22050 channels=1"]
        self._server = Program(command, environment=self.environment, log=folder / "pulseaudio.log")
        self._wait_for_server()
        record = ["parec", "--device=null.monitor", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=1"]
        self._recorder = subprocess.Popen(
            [*record, f"--latency-msec={LATENCY_MILLISECONDS}"], env=self.environment, stdout=subprocess.PIPE
        )
        self._loud: list[float] = []
        self._last = 0.0
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()
        end = time.monotonic() + START_SECONDS
        while not self._last and time.monotonic() < end:
            time.sleep(0.02)
        assert self._last, "the recorder hears not even silence"

    def _wait_for_server(self) -> None:
        end = time.monotonic() + START_SECONDS
        while subprocess.run(["pactl", "info"], env=self.environment, capture_output=True, check=False).returncode:
            if time.monotonic() > end:
                self._server.clear_away()
                raise RuntimeError(f"the sound server did not start: {self._server.errors}")
            time.sleep(0.05)

    def _listen(self) -> None:
        stream = self._recorder.stdout
        assert stream is not None
        while chunk := stream.read(2 * CHUNK_SAMPLES):
            self._last = time.monotonic()
            if max(map(abs, array("h", chunk[: len(chunk) // 2 * 2]))) > SOUND_LEVEL:
                self._loud.append(self._last)

    def first_after(self, moment: float, most: float = 10) -> float:
        """Seconds from a moment to the first sound after it. Fails where there is none in time."""
        end = moment + most
        while time.monotonic() < end:
            for heard in list(self._loud):
                if heard > moment:
                    return heard - moment
            time.sleep(0.005)
        raise AssertionError(f"nothing was heard for {most} s")

    def last_after(self, moment: float, most: float = 10) -> float:
        """Seconds from a moment to the last sound before a gap. Fails where it goes on."""
        end = moment + most
        while time.monotonic() < end:
            last = max((heard for heard in list(self._loud) if heard > moment), default=moment)
            if self._last - last > GAP_SECONDS:
                return last - moment
            time.sleep(0.005)
        raise AssertionError(f"it was still to be heard after {most} s")

    def is_heard(self, seconds: float) -> bool:
        """Whether anything is heard within the next seconds."""
        begin = time.monotonic()
        time.sleep(seconds)
        return any(heard > begin for heard in list(self._loud))

    def close(self) -> None:
        self._recorder.kill()
        self._recorder.wait(5)
        self._listener.join(5)
        if self._recorder.stdout is not None:
            self._recorder.stdout.close()
        self._server.clear_away()
