"""Requests of `client.whatsapp`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "WhatsappConversationalCommandParam",
]


class WhatsappConversationalCommandParam(TypedDict, total=False):
    """Argument of `client.whatsapp.phone_numbers.conversational_components.patch_all`."""

    command: str
    """Word of the command, without the `/`."""
    description: str
    """What the command does, shown beside it."""
