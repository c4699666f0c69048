"""What a program and all the processes it started cost."""

from pathlib import Path

import psutil

BYTES_PER_MEGABYTE = 1024 * 1024


def processes(pid: int) -> list[psutil.Process]:
    """A process and everything below it."""
    top = psutil.Process(pid)
    return [top, *top.children(recursive=True)]


def memory(pid: int) -> float:
    """Megabytes of memory: the proportional set sizes of all processes, in which shared pages are counted once."""
    total = 0
    for process in processes(pid):
        try:
            total += process.memory_full_info().pss
        except psutil.NoSuchProcess:
            continue
    return total / BYTES_PER_MEGABYTE


def peak_memory(pid: int) -> float:
    """Megabytes that a process had in memory at most since it began, shared pages included."""
    status = Path(f"/proc/{pid}/status").read_text("utf-8")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def processor_seconds(pid: int) -> float:
    """Seconds of processor time that all processes used so far."""
    total = 0.0
    for process in processes(pid):
        try:
            times = process.cpu_times()
        except psutil.NoSuchProcess:
            continue
        total += times.user + times.system
    return total
