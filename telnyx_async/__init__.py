"""Telnyx for asyncio."""

from __future__ import annotations

from telnyx_async._client import AsyncTelnyx

__all__ = ["AsyncTelnyx"]
