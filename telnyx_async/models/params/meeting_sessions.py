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
    format: Required[Literal["jpeg"]]


class MeetingCameraImageURLSourceParam(TypedDict, total=False):
    """Argument of `client.meeting_sessions.create`."""

    format: Required[Literal["jpeg"]]
    url: Required[str]


class MeetingSessionAssistantParam(TypedDict, total=False):
    """Argument of `client.meeting_sessions.create`."""

    id: Required[str]
    audio_gate: Literal["half_duplex", "full_duplex"]
    avatar: bool
    dynamic_variables: Mapping[str, str]
    leave_on_end: bool
