"""Run a local Telnyx until it is interrupted: `python -m telnyx_async.emulator`."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
from collections.abc import Sequence

from telnyx_async.emulator import Emulator, Fault

__all__ = ["main", "parser"]


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command."""
    root = argparse.ArgumentParser("python -m telnyx_async.emulator", description=__doc__)
    add = root.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    add("--port", type=int, default=12111, help="0 chooses a free port (default: %(default)s)")
    add("--key", help="the only valid API key (default: any key is valid)")
    add("--stateless", action="store_true", help="respond with examples, whatever the ids")
    add("--rate-limit", type=int, metavar="N", help="reject more than N requests a second")
    add(
        "--fault",
        action="append",
        type=Fault.parse,
        default=[],
        metavar="OPERATION:NAME=VALUE,…",
        help="inject a fault, for example messages.*:status=429,retry_after=1,probability=0.1",
    )
    add("--seed", type=int, default=0, help="seed of ids and probabilities (default: %(default)s)")
    add("--webhook-url", metavar="URL", help="receives the events that have no URL of their own")
    add("--webhook-failover-url", metavar="URL", help="receives them when --webhook-url fails")
    add("--log", action="store_true", help="log a line for each request")
    return root


def _emulator(options: argparse.Namespace) -> Emulator:
    return Emulator(
        host=options.host,
        port=options.port,
        api_key=options.key,
        stateful=not options.stateless,
        rate_limit=options.rate_limit,
        webhook_url=options.webhook_url,
        webhook_failover_url=options.webhook_failover_url,
        faults=options.fault,
        seed=options.seed,
    )


async def _serve(emulator: Emulator) -> None:
    async with emulator as server:
        print(f"TELNYX_BASE_URL={server.url}", flush=True)
        if server.can_sign:
            print(f"TELNYX_PUBLIC_KEY={server.public_key}", flush=True)
        print(f"requests, state and webhooks: {server.url.removesuffix('v2')}", flush=True)
        await asyncio.Event().wait()


def main(arguments: Sequence[str] | None = None) -> None:
    options = parser().parse_args(arguments)
    if options.log:
        logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(_emulator(options)))


if __name__ == "__main__":
    main()
