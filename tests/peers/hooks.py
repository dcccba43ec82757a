"""What schemathesis may not write into a query: names that brackets cannot hold."""

from __future__ import annotations

import re
from typing import Any

import schemathesis

_NAME = re.compile(r"[^\[\]]+")


@schemathesis.hook
def map_query(context: schemathesis.HookContext, query: dict[str, Any] | None) -> Any:
    return query and {name: _plain(value) for name, value in query.items()}


def _plain(value: Any) -> Any:
    """Without names that `a[b]` cannot say, and without objects that nothing would be said of."""
    if not isinstance(value, dict):
        return value
    inner = {name: _plain(each) for name, each in value.items() if _NAME.fullmatch(name)}
    return {name: each for name, each in inner.items() if each not in ({}, [])}
