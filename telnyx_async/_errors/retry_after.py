"""Rate-limit headers: how long the service asks to wait. Invalid values count as absent."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Callable, Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

__all__ = ["header_count", "rate_limit_reset", "retry_after", "single"]

# A longer wait is taken for a mistake of the service, or for an epoch in the wrong header.
_LONGEST = 7 * 24 * 3600.0
_EPOCH = 10**9
_NUMBER = re.compile(r"[0-9]{1,15}(\.[0-9]{1,15})?")


def retry_after(
    headers: Mapping[str, str], *, clock: Callable[[], float] = time.time
) -> float | None:
    """Return the seconds to wait by `retry-after-ms`, `Retry-After` or `x-ratelimit-reset`.

    `Retry-After` is in seconds or an HTTP date (RFC 9110, 10.2.3).
    """
    milliseconds = _plausible(_number(single(headers, "retry-after-ms")), scale=0.001)
    if milliseconds is not None:
        return milliseconds
    value = single(headers, "retry-after")
    seconds = _plausible(_number(value))
    if seconds is None and value is not None:
        seconds = _until(value, headers, clock)
    return rate_limit_reset(headers, clock=clock) if seconds is None else seconds


def rate_limit_reset(
    headers: Mapping[str, str], *, clock: Callable[[], float] = time.time
) -> float | None:
    """Return the seconds until the service's limit resets, by `x-ratelimit-reset`.

    The header holds seconds, or a Unix time (above 10⁹).
    """
    value = _number(single(headers, "x-ratelimit-reset"))
    if value is not None and value > _EPOCH:
        value = max(0.0, value - _server_time(headers, clock))
    return _plausible(value)


def single(headers: Mapping[str, str], name: str) -> str | None:
    """Return the value of a header; None where it is missing or occurs twice."""
    getall = getattr(headers, "getall", None)
    if getall is None:
        return headers.get(name)
    values: list[str] = getall(name, [])
    return values[0] if len(values) == 1 else None


def header_count(headers: Mapping[str, str], name: str) -> int | None:
    """Return the number in a header such as `x-ratelimit-remaining`, of at most nine digits."""
    text = single(headers, name)
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else None


def _number(value: str | None) -> float | None:
    text = (value or "").strip()
    return float(text) if _NUMBER.fullmatch(text) else None


def _plausible(value: float | None, *, scale: float = 1.0) -> float | None:
    if value is None or not math.isfinite(value):
        return None
    return value * scale if 0 <= value * scale <= _LONGEST else None


def _until(value: str, headers: Mapping[str, str], clock: Callable[[], float]) -> float | None:
    moment = _timestamp(value)
    if moment is None:
        return None
    return _plausible(max(0.0, moment - _server_time(headers, clock)))


def _server_time(headers: Mapping[str, str], clock: Callable[[], float]) -> float:
    """Return the service's own time, from its `Date` header: ours may be an hour off."""
    date = _timestamp(single(headers, "date") or "")
    return clock() if date is None else date


def _timestamp(value: str) -> float | None:
    try:
        moment = parsedate_to_datetime(value)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
