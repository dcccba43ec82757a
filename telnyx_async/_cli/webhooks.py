"""`telnyx webhooks`: receive, verify and print events; sign recorded ones again."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from fnmatch import fnmatchcase
from math import inf

from aiohttp import web

from telnyx_async._cli.arguments import Parser
from telnyx_async._cli.failures import UsageError
from telnyx_async._cli.output import say
from telnyx_async._errors import WebhookVerificationError
from telnyx_async._modeling.webhook_event import WebhookEvent
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.__main__ import add_commands, print_lines
from telnyx_async.webhooks.aiohttp import endpoint

__all__ = ["listening", "main", "parser"]


def main(arguments: Sequence[str]) -> int:
    """Run `listen`, or one of the commands of `python -m telnyx_async.webhooks`."""
    options = parser().parse_args(arguments)
    if options.command != "listen":
        print_lines(options)
        return 0
    try:
        with contextlib.suppress(KeyboardInterrupt):  # the usual end
            asyncio.run(_listen(options))
    except (WebhookVerificationError, OSError) as error:  # an invalid key, or a port in use
        raise UsageError(str(error)) from None
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the parser of `telnyx webhooks`."""
    root = Parser("telnyx webhooks", description=__doc__, allow_abbrev=False)
    commands = root.add_subparsers(dest="command", required=True, metavar="COMMAND")
    listen = commands.add_parser(
        "listen", help="receive events, verify their signatures, print each as a line of JSON"
    )
    add = listen.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    add("--port", type=int, default=8080, help="0 chooses a free port (default: %(default)s)")
    add("--path", default="/", help="path of the endpoint (default: %(default)s)")
    add("--public-key", metavar="KEY", help="default: TELNYX_PUBLIC_KEY")
    add("--events", default="*", metavar="PATTERN", help="only these, such as call.*")
    add("--count", type=int, metavar="N", help="exit after N events")
    add_commands(commands)
    return root


async def _listen(options: argparse.Namespace) -> None:
    async with listening(options) as (url, enough):
        say(f"listening on {url}")
        await enough.wait()


@asynccontextmanager
async def listening(
    options: argparse.Namespace,
) -> AsyncGenerator[tuple[str, asyncio.Event]]:
    """Receive events until the block is left; yield the URL, and what is set after `--count`."""
    enough = asyncio.Event()
    router, left = WebhookRouter(_key(options)), options.count or inf

    @router.on_unhandled
    async def show(event: WebhookEvent) -> None:
        nonlocal left
        if not fnmatchcase(event.event_type or "", options.events):
            return
        print(event.to_json(), flush=True)
        left -= 1
        if left <= 0:
            enough.set()

    app = web.Application()
    app.router.add_post(options.path, endpoint(router))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, options.host, options.port).start()
        host, port = runner.addresses[0][:2]
        yield f"http://{host}:{port}{options.path}", enough
    finally:
        await runner.cleanup()


def _key(options: argparse.Namespace) -> str:
    key = options.public_key or os.environ.get("TELNYX_PUBLIC_KEY", "").strip()
    if not key:
        raise UsageError(
            "telnyx webhooks listen verifies signatures: pass --public-key, or set TELNYX_PUBLIC_KEY"
        )
    return str(key)
