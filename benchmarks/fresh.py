"""What a fresh process pays: import, client and first resource, and decoded rows that are kept.

Run as `python -m benchmarks.fresh WHAT` it prints its own cost as JSON.
"""

from __future__ import annotations

import json
import resource
import sys
import time
import tracemalloc
from pathlib import Path
from typing import Any

from benchmarks.payloads import ROOM, encoded

__all__ = ["IMPORTS", "ROWS"]

IMPORTS = {
    "ours": "from telnyx_async import AsyncTelnyx; AsyncTelnyx(api_key='KEY').messages",
    "official": "from telnyx import AsyncTelnyx; AsyncTelnyx(api_key='KEY').messages",
    "aiohttp, attrs, cattrs": "import aiohttp, attrs, cattrs",
}
ROWS = {"ours": "ours", "official": "official", "dictionaries": "dictionaries"}
_COUNT = 10_000


def imports(code: str) -> dict[str, float]:
    """Run code; CPU seconds, modules and megabytes that it took."""
    modules, memory, began = len(sys.modules), _megabytes(), time.process_time()
    exec(code, {})
    return {
        "cpu": time.process_time() - began,
        "modules": len(sys.modules) - modules,
        "memory": _megabytes() - memory,
    }


def rows(of: str) -> dict[str, float]:
    """Decode 10,000 rooms and keep them; bytes of one."""
    decode = _decoder(of)
    text = encoded(ROOM)
    decode(json.loads(text))
    tracemalloc.start()
    kept = [decode(json.loads(text)) for _ in range(_COUNT)]
    size, _ = tracemalloc.get_traced_memory()
    return {"memory": size / len(kept)}


def _decoder(of: str) -> Any:
    if of == "dictionaries":
        return lambda value: value
    if of == "ours":
        from telnyx_async._modeling.decoder import structure
        from telnyx_async.models import Room

        return lambda value: structure(value, Room)
    from telnyx._models import construct_type
    from telnyx.types import Room as OfficialRoom

    return lambda value: construct_type(value=value, type_=OfficialRoom)


def _megabytes() -> float:
    """Memory in use. (`getrusage` would count what the parent had when it forked.)"""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


if __name__ == "__main__":
    what, of = sys.argv[1:]
    print(json.dumps(imports(IMPORTS[of]) if what == "imports" else rows(ROWS[of])))
