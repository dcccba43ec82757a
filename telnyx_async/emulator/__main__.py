"""`python -m telnyx_async.emulator` serves a local Telnyx until it is interrupted."""

from __future__ import annotations

import argparse
import asyncio
import contextlib

from telnyx_async.emulator import Emulator

__all__ = ["main"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m telnyx_async.emulator", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="address to listen at (%(default)s)")
    parser.add_argument("--port", type=int, default=12111, help="0 takes a free one (%(default)s)")
    parser.add_argument("--key", help="the only API key to let in; by default any is")
    parser.add_argument(
        "--stateless", action="store_true", help="answer from the schemas, whatever the ids"
    )
    return parser


async def _serve(options: argparse.Namespace) -> None:
    emulator = Emulator(
        host=options.host,
        port=options.port,
        api_key=options.key,
        stateful=not options.stateless,
    )
    async with emulator as server:
        print(f"TELNYX_BASE_URL={server.url}", flush=True)
        await asyncio.Event().wait()


def main(arguments: list[str] | None = None) -> None:
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(_parser().parse_args(arguments)))


if __name__ == "__main__":
    main()
