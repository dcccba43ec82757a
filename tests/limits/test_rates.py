"""Rates: given, named by headers, or shown by answers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from telnyx_async._rate_limit.gcra import Rate
from telnyx_async._rate_limit.limiter import Limiter
from telnyx_async._rate_limit.server_limit import Told, highest_rate, named_rate, remaining_calls


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("50/s", 0.02),
        ("100/m", 0.6),
        ("1000/h", 3.6),
        ("86400/d", 1.0),
        ("0.1/s", 10.0),
        ("5 / s", 0.2),
    ],
)
def test_a_rate_is_read(text: str, interval: float) -> None:
    assert Rate.parse(text).interval == pytest.approx(interval)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "50",
        "50/",
        "/s",
        "0/s",
        "0.0/m",
        "-5/s",
        "50/w",
        "50/second",
        "1e3/s",
        "nan/s",
        "½/s",
        50,
        True,
        ["50/s"],
    ],
)
def test_nonsense_is_an_error_at_construction_that_names_it(text: Any) -> None:
    with pytest.raises(ValueError, match="is not a rate: write") as caught:
        Limiter(text)
    assert repr(text) in str(caught.value)
    with pytest.raises(ValueError, match="is not a rate: write"):
        Limiter({"sender": text})


def test_what_the_headers_say_is_read() -> None:
    headers = {"x-ratelimit-limit": "50", "x-ratelimit-remaining": "7", "x-ratelimit-reset": "3"}
    assert remaining_calls(headers) == 7
    assert Told.by(headers) == Told(limit=50, reset=3.0, wait=3.0)
    assert Told.by({**headers, "retry-after": "2"}) == Told(limit=50, reset=3.0, wait=2.0)
    assert Told.by({}) == Told()
    assert remaining_calls({}) is None


@given(st.text(max_size=12) | st.from_regex(r"-?[0-9]{1,12}(\.[0-9]+)?", fullmatch=True))
def test_nonsense_in_a_header_is_as_good_as_none(text: str) -> None:
    names = ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "retry-after")
    headers = dict.fromkeys(names, text)
    limit = Limiter(clock=lambda: 0.0)
    limit._start.count()
    limit.observe(429, headers)
    limit._start.count()
    limit.observe(200, headers)
    assert limit._start.size >= 1
    assert 0.0 <= limit._pace.resume < 8 * 86400.0


@pytest.mark.parametrize(
    ("reset", "period"),
    [(0.3, 1), (1, 1), (37, 60), (60, 60), (900, 3600), (4000, 86400), (1e6, 86400)],
)
def test_the_period_of_a_limit_is_guessed_by_its_reset(reset: float, period: float) -> None:
    assert named_rate(10, reset) == Rate(10, period)


def test_the_rate_that_was_kept_up_counts_the_wait_in() -> None:
    assert highest_rate([], now=1.0, wait=1.0) is None
    assert highest_rate([0.1] * 50, now=0.1, wait=0.9) == 50.0
    assert highest_rate([0.1] * 50, now=0.1, wait=59.9) == pytest.approx(50 / 59.9)
    # An hour at ten a second, then a burst: the burst shows what the service takes.
    hour = [i / 10 for i in range(36000)] + [3600.0] * 90
    assert highest_rate(hour, now=3600.0, wait=1.0) == pytest.approx(95, abs=6)
