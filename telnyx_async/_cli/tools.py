"""The tools beside the operations, each in a module that is imported when it is used."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from attrs import frozen

__all__ = ["TOOLS", "Tool"]


class ToolModule(Protocol):
    """The module of a tool: its command, and the parser of its words."""

    def main(self, arguments: Sequence[str]) -> int | None: ...

    def parser(self) -> argparse.ArgumentParser: ...


@frozen
class Tool:
    """What `telnyx` knows of a tool before its module is imported."""

    summary: str
    load: Callable[[], ToolModule]


def _bulk() -> ToolModule:
    from telnyx_async.bulk._cli import command  # noqa: PLC0415 - loads the client

    return command


def _completion() -> ToolModule:
    from telnyx_async._cli import completion  # noqa: PLC0415

    return completion


def _emulator() -> ToolModule:
    from telnyx_async.emulator import __main__ as emulator  # noqa: PLC0415 - loads aiohttp's server

    return emulator


def _webhooks() -> ToolModule:
    from telnyx_async._cli import webhooks  # noqa: PLC0415 - loads aiohttp's server

    return webhooks


TOOLS: Mapping[str, Tool] = {
    "bulk": Tool("Do one thing ten thousand times: jobs with a journal.", _bulk),
    "completion": Tool("Print the completion script of bash, zsh or fish.", _completion),
    "emulator": Tool("Run a local Telnyx.", _emulator),
    "webhooks": Tool("Receive, verify and print webhooks; sign recorded ones again.", _webhooks),
}
