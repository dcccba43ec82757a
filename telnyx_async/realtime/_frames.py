"""Frames as they are received: JSON objects of known form, and all others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from telnyx_async import _json
from telnyx_async._json import is_object
from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.model import Model

__all__ = ["UnknownFrame", "decoded"]


class UnknownFrame(Model):
    """A frame of a form that this version does not know. `raw` is the frame as it was received.

    The fields of a JSON object are attributes, and in `model_extra`.
    """

    raw: Any = None
    type: str = "unknown"

    @classmethod
    def of(cls, data: str | bytes, fields: Mapping[str, Any]) -> UnknownFrame:
        """Return a frame with its fields."""
        frame = cast("UnknownFrame", structure(dict(fields), cls))
        frame.raw = data
        return frame


def decoded(data: str | bytes) -> dict[str, Any]:
    """Return the fields of a frame; none if it is not a JSON object."""
    try:
        value = _json.loads(data.encode() if isinstance(data, str) else data)
    except ValueError:
        return {}
    return value if is_object(value) else {}
