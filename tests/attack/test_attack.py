"""The attacks in short, with fixed seeds; `nox -s attack` is the long form."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from telnyx_async import ConnectError

from .answers import mutated_answers
from .calls import attacked
from .ledger import Findings, Ledger
from .service import Service, serving


@pytest.fixture
def service() -> Iterator[Service]:
    with serving(chance=0.1) as service:
        yield service


def held(findings: Findings) -> None:
    assert findings.good, findings


async def test_random_faults_and_freezes(service: Service) -> None:
    findings = await attacked("faults", service, 400, freezes=0.02)
    held(findings)
    assert findings.errors > 0


async def test_random_cancellations_within_hooks_too(service: Service) -> None:
    held(await attacked("cancellations", service, 10**6, cancellations=150, watched=True))


@pytest.mark.parametrize("count", [1_000, pytest.param(4_000, marks=pytest.mark.slow)])
async def test_mutated_answers(count: int) -> None:
    findings = await mutated_answers(count)
    held(findings)
    assert findings.errors > count / 8


def test_a_ledger_finds_what_is_wrong() -> None:
    ledger = Ledger()
    for path, error in (
        ("once/a", None),
        ("once/b", None),
        ("once/c", ConnectError("x")),
        ("keyed/d", None),
        ("read/e", ZeroDivisionError()),
    ):
        ledger.record(path, error)
    found = ledger.judged("x", {"once/a": 2, "once/c": 1, "keyed/d": 2}, left=3)
    assert (found.calls, found.errors, found.twice, found.lost) == (5, 1, 1, 1)
    assert (found.false_unsent, found.foreign, found.left, found.good) == (1, 1, 3, False)
