"""What a terminal shows while a command waits: a spinner, with what has come so far."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator
from typing import Any

from attrs import define

from telnyx_async._cli.output import is_installed

__all__ = ["Progress", "show_progress"]


@define(eq=False)
class Progress:
    """How much has come, shown by a spinner if there is one."""

    unit: str
    status: Any = None
    done: int = 0

    def advance(self, count: int) -> None:
        """Add to what has come."""
        self.done += count
        if self.status is not None:
            self.status.update(f"{self.done:,} {self.unit}")


@contextlib.contextmanager
def show_progress(unit: str) -> Generator[Progress]:
    """Show a spinner on a terminal, on standard error, and nothing anywhere else.

    What is printed on the same terminal would be torn by it, so a list that is printed there row
    by row has none.
    """
    if not sys.stderr.isatty() or not is_installed("rich"):
        yield Progress(unit)
        return
    from rich.console import Console  # noqa: PLC0415 - an extra

    with Console(stderr=True).status("waiting") as status:
        yield Progress(unit, status)
