"""`python -m telnyx_async.emulator` serves a local Telnyx until it is interrupted."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging

from telnyx_async.emulator import Emulator, Fault

__all__ = ["main"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m telnyx_async.emulator", description=__doc__)
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen at (%(default)s)")
    add("--port", type=int, default=12111, help="0 takes a free one (%(default)s)")
    add("--key", help="the only API key to let in; by default any is")
    add("--stateless", action="store_true", help="answer from the schemas, whatever the ids")
    add("--rate-limit", type=int, metavar="N", help="refuse more than N requests a second")
    add(
        "--fault",
        action="append",
        type=Fault.parse,
        default=[],
        metavar="OPERATION:NAME=VALUE,…",
        help="for example messages.*:status=429,retry_after=1,probability=0.1",
    )
    add("--seed", type=int, default=0, help="for all that is left to chance (%(default)s)")
    add("--webhook-url", metavar="URL", help="where events go that have no URL of their own")
    add("--webhook-failover-url", metavar="URL", help="where they go when that does not answer")
    add("--log", action="store_true", help="write a line for each call")
    return parser


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
        print(f"calls, state and webhooks: {server.url.removesuffix('v2')}", flush=True)
        await asyncio.Event().wait()


def main(arguments: list[str] | None = None) -> None:
    options = _parser().parse_args(arguments)
    if options.log:
        logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(_emulator(options)))


if __name__ == "__main__":
    main()
