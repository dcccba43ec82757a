"""Sign recorded webhooks again and print them as shell commands.

    python -m telnyx_async.webhooks keys
    python -m telnyx_async.webhooks curl events.jsonl http://localhost:8000/telnyx | sh

`keys` prints a key pair for tests as environment variables. `curl` reads recorded bodies, one a
line (`-` reads standard input), and prints a `curl` command for each, signed with the private key
in TELNYX_WEBHOOK_PRIVATE_KEY and the current time.
"""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from telnyx_async.webhooks._crypto.signatures import generate_keys, sign

__all__ = ["add_commands", "main", "print_lines"]

_PRIVATE, _PUBLIC = "TELNYX_WEBHOOK_PRIVATE_KEY", "TELNYX_PUBLIC_KEY"


def main(arguments: Sequence[str] | None = None) -> None:
    print_lines(_parser().parse_args(arguments))


def print_lines(options: argparse.Namespace) -> None:
    """Print what `keys` or `curl` makes."""
    lines = _exports() if options.command == "keys" else _curl_commands(options.file, options.url)
    for line in lines:
        print(line)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m telnyx_async.webhooks",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_commands(parser.add_subparsers(dest="command", required=True))
    return parser


def add_commands(commands: Any) -> None:
    """Add `keys` and `curl`, which `telnyx webhooks` has, too."""
    commands.add_parser("keys", help="print a key pair for tests as environment variables")
    curl = commands.add_parser("curl", help="print a signed curl command for each recorded body")
    curl.add_argument("file", help="recorded bodies, one a line; - is standard input")
    curl.add_argument("url", help="URL of the application's webhook endpoint")


def _exports() -> Iterator[str]:
    pair = generate_keys()
    yield f"export {_PRIVATE}={pair.private}"
    yield f"export {_PUBLIC}={pair.public}"


def _curl_commands(file: str, url: str) -> Iterator[str]:
    key = os.environ.get(_PRIVATE)
    if not key:
        sys.exit(f"{_PRIVATE} is not set: `python -m telnyx_async.webhooks keys` prints a key pair")
    recorded = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
    for body in filter(None, map(str.strip, recorded.split("\n"))):
        is_json = body.startswith("{")
        content_type = "application/json" if is_json else "application/x-www-form-urlencoded"
        headers = {"content-type": content_type, **sign(body, key)}
        options = [f"-H {shlex.quote(f'{name}: {value}')}" for name, value in headers.items()]
        yield " ".join(["curl -sS", *options, "--data-raw", shlex.quote(body), shlex.quote(url)])


if __name__ == "__main__":
    main()
