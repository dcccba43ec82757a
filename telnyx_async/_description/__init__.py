"""The API description, to validate requests and generate responses."""

from __future__ import annotations

import gzip
import json
from importlib import resources
from typing import Any

__all__ = ["load"]


def load() -> dict[str, Any]:
    """Return the API description with its corrections applied."""
    packed = (resources.files(__name__) / "openapi.json.gz").read_bytes()
    description: dict[str, Any] = json.loads(gzip.decompress(packed))
    return description
