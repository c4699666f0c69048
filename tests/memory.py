"""How much memory this process has in use."""

import ctypes
import gc

import psutil


def in_use() -> int:
    """Return the resident bytes, after garbage is collected and the allocator has given back what it only keeps.

    Without that, the figure follows where in the heap the last large picture happened to lie, by tens of megabytes.
    """
    gc.collect()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # the C library of most Linux systems has it
    if trim is not None:
        trim(0)
    return psutil.Process().memory_info().rss
