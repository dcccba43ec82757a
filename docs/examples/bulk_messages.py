"""Send ten thousand messages from a CSV to the emulator; kill the process half way, and resume."""

from __future__ import annotations

import asyncio
import csv
import os
import sys
import tempfile
from pathlib import Path

from telnyx_async.bulk import Job, State
from telnyx_async.emulator import Emulator

MESSAGES = 10_000


def write_people(path: Path) -> None:
    with path.open("w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["to", "name"])
        writer.writerows([f"+1312{number:07}", f"Customer {number}"] for number in range(MESSAGES))


async def start(folder: Path, url: str) -> asyncio.subprocess.Process:
    """Start the command line; the same command continues the job after a crash."""
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "telnyx_async.bulk"),
        *("run", "messages.send", str(folder / "people.csv")),
        *("--journal", str(folder / "campaign.db"), "--key", "to"),
        *("--set", "text=Hi {name}", "--set", "from_=+13125550100"),
        *("--rate", "2000/s", "--concurrency", "50"),
        env={**os.environ, "TELNYX_API_KEY": "KEY_demo", "TELNYX_BASE_URL": url},
    )


async def show(folder: Path) -> None:
    async with Job(folder / "campaign.db") as job:
        counts = (await job.status()).counts
    print("        ", {str(state): count for state, count in counts.items() if count})


async def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_people(folder / "people.csv")
        async with Emulator() as server:
            process = await start(folder, server.url)
            while len(server.requests) < MESSAGES // 2:  # noqa: ASYNC110 - polls the request log
                await asyncio.sleep(0.05)
            process.kill()
            await process.wait()
            print("killed   ", f"after {len(server.requests):,} requests")
            await show(folder)

            process = await start(folder, server.url)
            code = await process.wait()
            print("resumed  ", f"exit code {code}")
            await show(folder)

            sent = {request.body["to"] for request in server.requests}
            keys = {request.headers["idempotency-key"] for request in server.requests}
            print(
                f"{len(sent):,} people, {len(keys):,} messages, {len(server.requests):,} requests"
            )
            assert len(sent) == len(keys) == MESSAGES

        async with Job(folder / "campaign.db") as job:
            assert (await job.status()).counts[State.DONE] == MESSAGES


if __name__ == "__main__":
    asyncio.run(main())
