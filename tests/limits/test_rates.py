"""Rates: how they are written, and which of them hold for a call."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async._operation import Call, Operation
from telnyx_async._rate_limit.limiter import Limiter
from telnyx_async._rate_limit.rates import RATE_PRESETS, Rate, RateTable


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
    ],
)
def test_an_invalid_rate_is_an_error_that_names_it(text: Any) -> None:
    with pytest.raises(ValueError, match="is not a rate: write") as caught:
        Limiter(text)
    assert repr(text) in str(caught.value)
    with pytest.raises(ValueError, match="is not a rate: write"):
        Limiter({"sender": text})


def test_a_table_is_read_in_each_of_its_forms() -> None:
    fast, slow = Rate.parse("50/s"), Rate.parse("0.1/s")
    assert RateTable.parse(None) == RateTable()
    assert RateTable.parse("50/s") == RateTable({"*": fast})
    assert RateTable.parse({"*": "50/s", "sender": "0.1/s"}) == RateTable(
        {"*": fast, "sender": slow}
    )
    assert RateTable.parse(["50/s", "sender=0.1/s"]) == RateTable({"*": fast, "sender": slow})
    assert RateTable.parse("sms") == RateTable({"*": fast})
    assert RateTable.parse(["sms", "long-code"]) == RateTable({"*": fast, "sender": slow})
    table = RateTable.parse("50/s")
    assert RateTable.parse(table) is table


@pytest.mark.parametrize("preset", RATE_PRESETS)
def test_every_preset_is_a_rate(preset: str) -> None:
    assert RateTable.parse(preset)


@pytest.mark.parametrize(
    ("body", "key"),
    [
        ({"from": "+13125550100"}, "sender:+13125550100"),
        ({"to": "+13125550101"}, ""),
        ({"from": 1}, ""),
        (None, ""),
    ],
)
def test_the_key_of_a_calls_sender(body: object, key: str) -> None:
    assert Call(Operation("POST", "/messages/long_code"), body=body).sender_key == key
