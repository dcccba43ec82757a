"""`python -m benchmarks.call_audio`: many calls through one process, 20 ms of audio both ways.

The server is a process of its own: `MediaServer`, which decodes the audio of each call to PCM and
sends it back encoded (`pcm`) or untouched (`payload`), or the same echo on bare aiohttp, which
parses and builds frames with orjson (`bare`). The load comes from another process. It counts the
frames that came back, in order, and how late each was.
"""

from __future__ import annotations

import argparse
import asyncio
import base64
import os
import statistics
import subprocess
import sys
import time
from array import array
from pathlib import Path
from typing import Any

import aiohttp
import orjson
from aiohttp import web

from telnyx_async.realtime import MediaFrame, MediaServer, MediaStream
from telnyx_async.realtime.aiohttp import endpoint

INTERVAL = 0.02
WARM_UP = 50
TICKS = os.sysconf("SC_CLK_TCK")


async def echo_pcm(stream: MediaStream) -> None:
    async for frame in stream:
        if isinstance(frame, MediaFrame):
            await stream.send_audio(frame.pcm)


async def echo_payload(stream: MediaStream) -> None:
    async for frame in stream:
        if isinstance(frame, MediaFrame):
            await stream.send_payload(frame.payload)


async def echo_bare(request: web.Request) -> web.WebSocketResponse:
    ws = web.WebSocketResponse(compress=False)
    await ws.prepare(request)
    async for message in ws:
        frame = orjson.loads(message.data)
        if frame["event"] == "media":
            payload = base64.b64decode(frame["media"]["payload"])
            media = {"payload": base64.b64encode(payload).decode()}
            await ws.send_str(orjson.dumps({"event": "media", "media": media}).decode())
    return ws


async def serve(kind: str) -> None:
    handlers = {"pcm": echo_pcm, "payload": echo_payload}
    app = web.Application()
    if kind == "bare":
        app.router.add_get("/", echo_bare)
    else:
        # A lead of a minute: what came late is sent back at once, as the bare echo does.
        server = MediaServer(handlers[kind], token=None, lead=60.0)
        app.router.add_get("/", endpoint(server))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print("ws://{}:{}/".format(*runner.addresses[0]), flush=True)
    await asyncio.Event().wait()


class Call:
    """A call of the load: sends a frame every 20 ms and reads what comes back."""

    def __init__(self, number: int, frames: int) -> None:
        self.number = number
        self.frames = frames
        self.late: list[float] = []
        self.returned = 0

    async def connect(
        self, session: aiohttp.ClientSession, url: str
    ) -> aiohttp.ClientWebSocketResponse:
        ws = await session.ws_connect(url)
        start = {"call_control_id": f"v3:{self.number}", "media_format": {"encoding": "PCMU"}}
        await ws.send_str(orjson.dumps({"event": "start", "start": start}).decode())
        return ws

    async def run(self, ws: aiohttp.ClientWebSocketResponse, began: float) -> None:
        await asyncio.gather(self._send(ws, began), self._receive(ws))
        await ws.send_str('{"event":"stop"}')
        await ws.close()

    async def _send(self, ws: aiohttp.ClientWebSocketResponse, began: float) -> None:
        loop = asyncio.get_running_loop()
        for number in range(self.frames):
            # Calls do not begin at the same moment.
            due = began + number * INTERVAL + self.number * INTERVAL / 200
            await asyncio.sleep(due - loop.time())
            media = {
                "track": "inbound",
                "chunk": str(number + 1),
                "timestamp": str(number * 20),
                "payload": base64.b64encode(_payload(number)).decode(),
            }
            frame = {"event": "media", "sequence_number": "1", "stream_id": "s", "media": media}
            self.late.append(-loop.time())
            await ws.send_str(orjson.dumps(frame).decode())

    async def _receive(self, ws: aiohttp.ClientWebSocketResponse) -> None:
        loop = asyncio.get_running_loop()
        for number in range(self.frames):
            frame = orjson.loads((await ws.receive(timeout=10)).data)
            self.late[number] += loop.time()
            self.returned += base64.b64decode(frame["media"]["payload"]) == _payload(number)


def _payload(number: int) -> bytes:
    """Return 160 bytes of µ-law that tell their number, all of which survive decoding."""
    return bytes([0x80 | number >> 6 & 0x3F, 0x80 | number & 0x3F]) * 80


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def _megabytes(pid: int) -> float:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 / 1e6


async def run_load(
    load: list[Call], url: str, pid: int, seconds: float
) -> tuple[list[float], float, float]:
    """Run the calls; the memory of the server as time passes, its CPU time, and that of the load."""
    memory: list[float] = []

    async def watch() -> None:
        while True:
            await asyncio.sleep(seconds / 8)
            memory.append(_megabytes(pid))

    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        sockets = [await call.connect(session, url) for call in load]
        watching = asyncio.create_task(watch())
        before, own = _cpu(pid), time.process_time()
        began = asyncio.get_running_loop().time()
        await asyncio.gather(*(call.run(ws, began) for call, ws in zip(load, sockets, strict=True)))
        used, own = _cpu(pid) - before, time.process_time() - own
        watching.cancel()
    return memory, used, own


async def measure(kind: str, calls: int, seconds: float) -> dict[str, Any]:
    command = [sys.executable, "-m", "benchmarks.call_audio", "--serve", kind]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: ASYNC220 - before the load
        assert server.stdout
        try:
            url = server.stdout.readline().strip()
            frames = round(seconds / INTERVAL)
            load = [Call(number, frames) for number in range(calls)]
            memory, used, own = await run_load(load, url, server.pid, seconds)
        finally:
            server.terminate()
    late = array("d", (each for call in load for each in call.late[WARM_UP:]))
    late_ms = sorted(1000 * each for each in late)
    return {
        "kind": kind,
        "frames": calls * frames,
        "lost": calls * frames - sum(call.returned for call in load),
        "cpu_percent_per_call": 100 * used / (calls * seconds),
        "cpu_us_per_frame": 1e6 * used / (calls * frames),
        "load_cpu_percent": 100 * own / seconds,
        "median_ms": statistics.median(late_ms),
        "p99_ms": late_ms[len(late_ms) * 99 // 100],
        "max_ms": late_ms[-1],
        "over_60_ms": sum(each > 60 for each in late_ms),
        "memory_mb": (memory[1], memory[-1]),
    }


def report(results: list[dict[str, Any]]) -> None:
    bare = next(each for each in results if each["kind"] == "bare")
    for each in results:
        ratio = each["cpu_us_per_frame"] / bare["cpu_us_per_frame"]
        first, last = each["memory_mb"]
        print(
            f"{each['kind']:>8}: {each['frames']:,} frames, {each['lost']} lost; server CPU"
            f" {each['cpu_percent_per_call']:.3f} % per call, {each['cpu_us_per_frame']:.0f} µs per"
            f" frame ({ratio:.2f} of bare); back after {each['median_ms']:.1f} ms (median),"
            f" {each['p99_ms']:.1f} (p99), {each['max_ms']:.1f} (max), {each['over_60_ms']} over 60 ms;"
            f" memory {first:.1f} to {last:.1f} MB; load's CPU {each['load_cpu_percent']:.0f} %"
        )
    print("load average of the machine:", ", ".join(f"{each:.1f}" for each in os.getloadavg()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--serve", choices=["pcm", "payload", "bare"])
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=20.0)
    given = parser.parse_args()
    if given.serve:
        asyncio.run(serve(given.serve))
        return
    kinds = ("bare", "payload", "pcm")
    report([asyncio.run(measure(kind, given.calls, given.seconds)) for kind in kinds])


if __name__ == "__main__":
    main()
