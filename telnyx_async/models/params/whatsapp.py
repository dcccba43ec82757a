"""What requests of `client.whatsapp` take."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "ConversationalComponentPatchAllParamsCommand",
]


class ConversationalComponentPatchAllParamsCommand(TypedDict, total=False):
    """Conversational component patch all params command."""

    command: str
    description: str
