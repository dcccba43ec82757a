"""Models of params.whatsapp."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "ConversationalComponentPatchAllParamsCommand",
]


class ConversationalComponentPatchAllParamsCommand(TypedDict, total=False):
    """ConversationalComponentPatchAllParamsCommand"""

    command: str
    description: str
