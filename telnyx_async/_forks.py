"""What a forked child resets before it does anything else: locks, threads and connections."""

from __future__ import annotations

import os
import weakref
from typing import Protocol

__all__ = ["reset_after_fork"]


class _Resettable(Protocol):
    def after_fork(self) -> None: ...


_instances: weakref.WeakSet[_Resettable] = weakref.WeakSet()


def reset_after_fork(instance: _Resettable) -> None:
    """Have `instance.after_fork()` called in each forked child, for as long as it is in use."""
    _instances.add(instance)


def _after_fork() -> None:
    for instance in list(_instances):
        instance.after_fork()


if hasattr(os, "register_at_fork"):  # pragma: no branch - Windows has no fork
    os.register_at_fork(after_in_child=_after_fork)
