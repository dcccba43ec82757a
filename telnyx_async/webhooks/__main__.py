"""Recorded events, signed anew, as commands for the shell.

    python -m telnyx_async.webhooks keys
    python -m telnyx_async.webhooks curl events.jsonl http://localhost:8000/telnyx | sh

`keys` prints a pair of keys for tests. `curl` reads recorded bodies, one a line (`-` is standard
input), and prints a `curl` command for each, signed now with the private key in
TELNYX_WEBHOOK_PRIVATE_KEY.
"""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from telnyx_async.webhooks._crypto.sign import generate_keys, sign

__all__ = ["main"]

_PRIVATE, _PUBLIC = "TELNYX_WEBHOOK_PRIVATE_KEY", "TELNYX_PUBLIC_KEY"


def main(arguments: Sequence[str] | None = None) -> None:
    options = _parser().parse_args(arguments)
    lines = _keys() if options.command == "keys" else _commands(options.file, options.url)
    for line in lines:
        print(line)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m telnyx_async.webhooks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("keys", help="print a pair of keys, as environment variables")
    curl = commands.add_parser("curl", help="print a signed curl command for each event")
    curl.add_argument("file", help="bodies, one a line")
    curl.add_argument("url", help="where the application listens")
    return parser


def _keys() -> Iterator[str]:
    pair = generate_keys()
    yield f"export {_PRIVATE}={pair.private}"
    yield f"export {_PUBLIC}={pair.public}"


def _commands(file: str, url: str) -> Iterator[str]:
    key = os.environ.get(_PRIVATE)
    if not key:
        sys.exit(f"set {_PRIVATE}: `keys` prints a pair")
    recorded = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    for body in filter(None, map(str.strip, recorded.split("\n"))):
        json = body.startswith("{")
        kind = "application/json" if json else "application/x-www-form-urlencoded"
        headers = {"content-type": kind, **sign(body, key)}
        given = [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in headers.items()]
        yield " ".join(["curl -sS", *given, "--data-raw", shlex.quote(body), shlex.quote(url)])


if __name__ == "__main__":
    main()
