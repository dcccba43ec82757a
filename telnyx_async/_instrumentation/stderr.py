"""Log lines on stderr, for programs that configure no logging (`TELNYX_LOG`)."""

from __future__ import annotations

import logging

__all__ = ["log_to_stderr"]

_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


def log_to_stderr(level: str) -> None:
    """Write the package's log lines of this level and above to stderr (`TELNYX_LOG`)."""
    if level.upper() not in _LEVELS:
        raise ValueError(f"TELNYX_LOG must be debug, info, warning or error, not {level!r}")
    logger = logging.getLogger("telnyx_async")
    logger.setLevel(level.upper())
    if not any(type(handler) is logging.StreamHandler for handler in logger.handlers):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logger.addHandler(handler)
