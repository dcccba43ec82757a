"""Reconciliation: the outcome of unknown rows, looked up elsewhere and recorded."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from attrs import frozen

from telnyx_async import _json
from telnyx_async._codec.values import is_mapping, is_sequence
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._rows import RowReport, State
from telnyx_async.bulk._tokens import tokens_in

if TYPE_CHECKING:
    from telnyx_async.models.params.detail_records import DetailRecordFilter
    from telnyx_async.resources import Root

__all__ = [
    "RESOLVED_STATES",
    "Accepted",
    "Decision",
    "Finding",
    "Lookup",
    "NoTrace",
    "apply",
    "by_detail_records",
    "zero_counts",
]

Decision: TypeAlias = Literal["done", "resend", "abandon"]
"""How an unknown row is resolved: it was carried out, is sent again, or is left as it is."""

RESOLVED_STATES: Mapping[Decision, State] = {
    "done": State.DONE,
    "resend": State.PENDING,
    "abandon": State.ABANDONED,
}

_REASON = "reconciled"
# How far the clocks of the service and of the journal may be apart, in seconds.
_CLOCK_SKEW = 60.0


@frozen
class Accepted:
    """Proof that the service accepted a row, with the id of what it created."""

    resource_id: str | None = None


@frozen
class NoTrace:
    """Nothing was found, though it should have been by now. The row stays unknown.

    This is evidence, not proof. `note` becomes the `error` of the row.
    """

    note: str


Finding: TypeAlias = Decision | Accepted | NoTrace | None
"""What a lookup found about a row; None if it has nothing to say."""

Lookup: TypeAlias = Callable[[RowReport], Awaitable[Finding]]
"""Looks up what became of an unknown row."""


def zero_counts() -> dict[str, int]:
    """Return a count of 0 for each name that `apply` returns."""
    return dict.fromkeys((*RESOLVED_STATES, "no trace"), 0)


async def apply(journal: Journal, key: str, finding: Finding) -> str | None:
    """Record a finding, and return the name it is counted by; None if nothing was recorded."""
    match finding:
        case Accepted(resource_id):
            return "done" if await journal.accept(key, resource_id, _REASON) else None
        case NoTrace(note):
            await journal.annotate(key, note)
            return "no trace"
        case None:
            return None
        case decision:
            resolved = await journal.resolve(key, RESOLVED_STATES[decision], _REASON)
            return decision if resolved else None


def by_detail_records(
    client: Root,
    *,
    window: float = 900.0,
    delay: float = 600.0,
    clock: Callable[[], float] = time.time,
) -> Lookup:
    """Look messages up in the detail records of the account, by their tokens.

    A record proves that a row was accepted if its recipient, its sender and the token in its
    webhook URL are those of the row, and it was created within `window` seconds of the first
    attempt. Records appear late: only `delay` seconds after the first attempt is a missing record
    a `NoTrace`. Rows without a token, and rows of other operations, are skipped.
    """

    async def lookup(row: RowReport) -> Finding:
        body = _body(row)
        tokens, recipients = tokens_in(body), _recipients(body)
        if not tokens or not recipients:
            return None
        filter_ = _filter(recipients[0], row.first_sent_at, window)
        async for found in client.detail_records.list(
            extra_query={"filter": filter_}, page_size=50
        ):
            record = found.to_dict()
            if _matches(record, body, recipients) and tokens_in(record) == tokens:
                return Accepted(record.get("uuid"))
        age = clock() - row.first_sent_at
        if age < delay or not row.first_sent_at:
            return None
        return NoTrace(f"no detail record {age / 60:,.0f} minutes after it was sent")

    return lookup


def _body(row: RowReport) -> Mapping[str, Any]:
    try:
        body = _json.loads(row.body)
    except ValueError:
        return {}
    return body if is_mapping(body) else {}


def _recipients(body: Mapping[str, Any]) -> list[Any]:
    to = body.get("to")
    if isinstance(to, str):
        return [to]
    return list(to) if is_sequence(to) else []


def _filter(recipient: str, sent_at: float, window: float) -> DetailRecordFilter:
    # The API filters by any field of a record, and by ranges: more than its description says.
    filter_: dict[str, Any] = {"record_type": "messaging", "cld": recipient}
    if sent_at:  # otherwise a clock that was wrong has left no time to look around
        moments = (sent_at - _CLOCK_SKEW, sent_at + window)
        start, end = (datetime.fromtimestamp(each, UTC).isoformat() for each in moments)
        filter_["created_at"] = {"gte": start, "lte": end}
    return cast("DetailRecordFilter", filter_)


def _matches(record: Mapping[str, Any], body: Mapping[str, Any], recipients: list[Any]) -> bool:
    """Return whether recipient and sender are those of the row; a number pool has no one sender."""
    sender = body.get("from")
    return record.get("cld") in recipients and sender in (None, record.get("cli"))
