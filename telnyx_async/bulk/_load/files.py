"""Files in the arguments of rows: read when the rows are loaded, for the journal keeps bytes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeGuard

from telnyx_async._codec.files import File
from telnyx_async._codec.values import is_mapping, is_sequence
from telnyx_async._operation import BodyKind, Operation

__all__ = ["MOST", "check_size", "with_files"]

MOST = 5 * 2**20
"""How many bytes a row may have in the journal."""


def with_files(arguments: Mapping[str, Any], operation: Operation) -> dict[str, Any]:
    """The arguments with the content of files in place of their paths.

    `ValueError` for a file that cannot be read, and for one that is too large.
    """
    found: dict[str, Any] = _read(arguments, operation.body is BodyKind.MULTIPART)
    return found


def check_size(size: int, what: str) -> None:
    """Raise `ValueError` for more than a row may have."""
    if size > MOST:
        raise ValueError(f"{what} has {size:,} bytes; a row of a job may have {MOST:,}")


def _read(value: Any, as_file: bool) -> Any:
    if _is_path(value):
        path = Path(value)
        return File(path.name, _content(path)) if as_file else _content(path)
    if is_mapping(value):
        return {name: _read(item, as_file) for name, item in value.items()}
    if is_sequence(value):
        if isinstance(value, tuple):  # (name, content, …)
            return tuple(_read(item, False) for item in value)
        return [_read(item, as_file) for item in value]
    return value


def _is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def _content(path: Path) -> bytes:
    try:
        check_size(path.stat().st_size, str(path))
        return path.read_bytes()
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}") from None
