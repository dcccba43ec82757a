"""Requests of `client.meeting_sessions`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypedDict

__all__ = [
    "MeetingCameraImageBase64SourceParam",
    "MeetingCameraImageURLSourceParam",
    "MeetingSessionAssistantParam",
]


class MeetingCameraImageBase64SourceParam(TypedDict, total=False):
    """Argument of `client.meeting_sessions.create`."""

    base64_data: Required[str]
    """JPEG in plain base64 (no data URI, no line breaks), at most 4096 pixels a side."""
    format: Required[Literal["jpeg"]]
    """File or data format of the output, which decides size, quality and which programs can
    read it. `"jpeg"`."""


class MeetingCameraImageURLSourceParam(TypedDict, total=False):
    """Argument of `client.meeting_sessions.create`."""

    format: Required[Literal["jpeg"]]
    """File or data format of the output, which decides size, quality and which programs can
    read it. `"jpeg"`."""
    url: Required[str]
    """HTTPS address from which the JPEG is fetched."""


class MeetingSessionAssistantParam(TypedDict, total=False):
    """Argument of `client.meeting_sessions.create`."""

    id: Required[str]
    """Assistant that speaks in the meeting, from `ai.assistants.list`."""
    audio_gate: Literal["half_duplex", "full_duplex"]
    """`half_duplex` mutes the meeting for the assistant while it speaks; `full_duplex` allows
    interrupting it, at a multiple of the price."""
    avatar: bool
    """`true` shows the assistant's avatar as the bot's camera picture; the assistant must have
    `avatar_settings`. Beta."""
    dynamic_variables: Mapping[str, str]
    """Values for the assistant's `{{variables}}`, at most 63 strings; present before its first
    word."""
    leave_on_end: bool
    """`true` leaves the meeting when the assistant's conversation has ended or failed;
    otherwise the bot stays."""
