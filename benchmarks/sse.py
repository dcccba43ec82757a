"""`python -m benchmarks.sse`: server-sent events a second of CPU, beside the parser of `openai`.

`--openai` is the Python of an environment that has it. Both parse the same pieces: the chunks of a
streamed completion, in pieces of several sizes; none decodes the JSON. The contestants take turns,
each in a process of its own, and the best of their rounds counts.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

__all__ = ["main"]

PIECES = (100, 1400, 16384)

# Runs with the Python of openai too, so it imports nothing of this project but ours.
_WORKER = """
import json, sys, time
who, size, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])

def chunk(number):
    delta = {"index": 0, "delta": {"content": f"word{number} "}, "finish_reason": None}
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "model": "m", "choices": [delta]}

stream = "".join(f"data: {json.dumps(chunk(number))}\\n\\n" for number in range(count)).encode()
pieces = [stream[start : start + size] for start in range(0, len(stream), size)]
if who == "ours":
    from telnyx_async._responses.sse import EventParser
    feed = EventParser().feed
    began = time.process_time()
    found = sum(len(feed(piece)) for piece in pieces)
else:
    from openai import OpenAI
    decoder = OpenAI(api_key="KEY")._make_sse_decoder()
    began = time.process_time()
    found = sum(1 for _ in decoder.iter_bytes(iter(pieces)))
used = time.process_time() - began
assert found == count, found
print(count / used)
"""


def _rate(python: str, who: str, size: int, count: int) -> float:
    command = [python, "-c", _WORKER, who, str(size), str(count)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def main() -> None:
    """Print the events a second of each contestant, and the ratio to the other's."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sse", description=__doc__)
    parser.add_argument("--openai", type=Path, help="Python of an environment that has it")
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    pythons = {"ours": sys.executable} | ({"openai": options.openai} if options.openai else {})
    print(
        "| bytes a piece | parser | events a second of CPU | of openai |",
        "|---|---|---|---|",
        sep="\n",
    )
    for size in PIECES:
        rounds = [
            {who: _rate(str(python), who, size, options.events) for who, python in pythons.items()}
            for _ in range(options.rounds)
        ]
        best = {who: max(each[who] for each in rounds) for who in pythons}
        for who, rate in best.items():
            ratio = f"{rate / best['openai']:.2f}" if "openai" in best else ""
            print(f"| {size:,} | {who} | {rate:,.0f} | {ratio} |", flush=True)


if __name__ == "__main__":
    main()
