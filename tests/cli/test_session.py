"""The session in `docs/cli.md` is what the commands print."""

from __future__ import annotations

from .session import commands, recorded, replay


def test_the_recorded_session() -> None:
    session = recorded()
    assert replay(session) == session


def test_the_session_shows_thirty_commands_of_ten_products() -> None:
    shown = list(commands(recorded()))
    assert len(shown) >= 30
    assert len({line.partition("telnyx ")[2].split()[0] for line in shown}) >= 10
