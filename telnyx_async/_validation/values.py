"""What JSON is made of, for type checkers: a bare `isinstance` forgets what is inside."""

from __future__ import annotations

from typing import Any, TypeAlias, TypeGuard

__all__ = ["Json", "is_list", "is_object"]

Json: TypeAlias = dict[str, Any]


def is_object(value: object) -> TypeGuard[Json]:
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)
