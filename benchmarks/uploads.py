"""`python -m benchmarks.uploads`: memory and event loop while a file is uploaded.

Each upload runs in a process of its own, ours and the official package's: by a path and by an open
file, with 1, 50 and 200 MiB. Memory is the growth of the peak; the stall is the longest time in
which a task of the same loop could not run, and how much of the CPU the loop's thread took in such
a time: on a busy machine the rest is that of others. A first, small upload has imported what is
needed; the garbage collector leaves alone what was there before.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import tempfile
from pathlib import Path

__all__ = ["main"]

SIZES = (1, 50, 200)
_MIB = 2**20
_ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n"
_BODY = b'{"text": "x"}'

# Runs with the official package's Python too, so it imports nothing of this project but ours.
_WORKER = """
import asyncio, gc, json, sys, time
from pathlib import Path
who, url, path, kind = sys.argv[1:]

def kib(field):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(field))

async def beat(gaps, used):
    before, cpu = time.perf_counter(), time.thread_time()
    while True:
        await asyncio.sleep(0.001)
        now, cpu_now = time.perf_counter(), time.thread_time()
        gaps.append(now - before - 0.001)
        used.append(cpu_now - cpu)
        before, cpu = now, cpu_now

async def upload(client, file):
    await client.ai.audio.transcribe(file=file, model="distil-whisper/distil-large-v2")

async def main():
    if who == "ours":
        from telnyx_async import AsyncTelnyx as Client
    else:
        from telnyx import AsyncTelnyx as Client
    async with Client(api_key="KEY", base_url=url, max_retries=0) as client:
        await upload(client, Path(path).with_name("warm.mp3"))
        gc.collect()
        gc.freeze()
        gaps, used = [], []
        task = asyncio.create_task(beat(gaps, used))
        await asyncio.sleep(0.2)
        del gaps[:], used[:]
        Path("/proc/self/clear_refs").write_text("5")  # resets the peak
        memory, began = kib("VmRSS"), time.perf_counter()
        if kind == "path":
            await upload(client, Path(path))
        else:
            with open(path, "rb") as file:
                await upload(client, file)
        await asyncio.sleep(0.005)
        took = time.perf_counter() - began
        task.cancel()
        grown = (kib("VmHWM") - memory) / 1024
        print(json.dumps([grown, max(gaps) * 1000, max(used) * 1000, took]))

asyncio.run(main())
"""


async def _answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            lines = head.lower().split(b"\r\n")
            left = next(int(line[15:]) for line in lines if line.startswith(b"content-length:"))
            while left:
                left -= len(await reader.read(min(left, _MIB)))
            writer.write(_ANSWER + _BODY)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


def _file(folder: Path, size: int) -> Path:
    (folder / "warm.mp3").write_bytes(bytes(100_000))
    path = folder / f"{size}.mp3"
    path.write_bytes(os.urandom(_MIB) * size)
    return path


async def _measure(python: str, who: str, url: str, path: Path, kind: str) -> list[float]:
    process = await asyncio.create_subprocess_exec(
        python, "-c", _WORKER, who, url, str(path), kind, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    if process.returncode:
        raise SystemExit(f"{who}: the upload failed")
    found: list[float] = json.loads(out)
    return found


async def _run(official: Path | None, rounds: int) -> None:
    server = await asyncio.start_server(_answer, "127.0.0.1", 0, limit=4 * _MIB)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    pythons = {"ours": sys.executable} | ({"official": str(official)} if official else {})
    print("| MiB | file | package | memory, MiB | longest stall, ms | of CPU, ms | time, s |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            path = _file(Path(folder), size)
            for kind in ("path", "open file"):
                for who, python in pythons.items():
                    runs = [await _measure(python, who, url, path, kind) for _ in range(rounds)]
                    best = [min(values) for values in zip(*runs, strict=True)]
                    shown = " | ".join(f"{value:.1f}" for value in best)
                    print(f"| {size} | {kind} | {who} | {shown} |", flush=True)
    server.close()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.uploads", description=__doc__)
    parser.add_argument("--official", type=Path, help="Python of an environment that has it")
    parser.add_argument("--rounds", type=int, default=2)
    options = parser.parse_args()
    asyncio.run(_run(options.official, options.rounds))


if __name__ == "__main__":
    main()
