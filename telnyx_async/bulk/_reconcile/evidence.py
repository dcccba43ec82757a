"""What is found out about unknown rows elsewhere, and what follows from it."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from attrs import frozen

from telnyx_async import _json
from telnyx_async._codec.values import is_mapping, is_sequence
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._journal.records import RowReport
from telnyx_async.bulk._reconcile.token import tokens_in
from telnyx_async.bulk._states import State

if TYPE_CHECKING:
    from telnyx_async._client import AsyncTelnyx
    from telnyx_async.models.params.detail_records import DetailRecordFilter

__all__ = ["DECIDED", "Accepted", "Decision", "Judge", "NoTrace", "by_detail_records", "heed"]

Decision: TypeAlias = Literal["done", "resend", "abandon"]
"""What is decided about an unknown row: it was carried out, it is sent again, it is left."""

DECIDED: Mapping[Decision, State] = {
    "done": State.DONE,
    "resend": State.PENDING,
    "abandon": State.ABANDONED,
}

_REASON = "reconciled"
# How far the service's clock may be from the journal's, in seconds.
_SKEW = 60.0


@frozen
class Accepted:
    """Proof that the service has accepted a row, and the id of what it made."""

    resource_id: str | None = None


@frozen
class NoTrace:
    """Nothing was found, and should have been by now: evidence, not proof. The row stays unknown."""

    note: str


Finding: TypeAlias = Decision | Accepted | NoTrace | None
"""What is known of a row now; None is nothing."""

Judge: TypeAlias = Callable[[RowReport], Awaitable[Finding]]


async def heed(journal: Journal, key: str, finding: Finding) -> str | None:
    """Do what follows from a finding, and give its name; None where nothing does."""
    match finding:
        case Accepted(resource_id):
            return "done" if await journal.accept(key, resource_id, _REASON) else None
        case NoTrace(note):
            await journal.note(key, note)
            return "no trace"
        case None:
            return None
        case decision:
            return decision if await journal.decide(key, DECIDED[decision], _REASON) else None


def by_detail_records(
    client: AsyncTelnyx,
    *,
    window: float = 900.0,
    delay: float = 600.0,
    clock: Callable[[], float] = time.time,
) -> Judge:
    """Look for messages in the detail records of the account, by their tokens.

    A record counts when its receiver, its sender and the token in its webhook address are those
    of the row, and it was made within `window` seconds of the row's first attempt. Records come
    late: that there is none is noted `delay` seconds after that attempt. Rows without a token,
    and those of other operations, are left alone.
    """

    async def judge(row: RowReport) -> Finding:
        body = _body(row)
        tokens, receivers = tokens_in(body), _receivers(body)
        if not tokens or not receivers:
            return None
        asked = _filter(receivers[0], row.first_sent_at, window)
        async for found in client.detail_records.list(filter=asked, page_size=50):
            record = found.to_dict()
            if _is_of(record, body, receivers) and tokens_in(record) == tokens:
                return Accepted(record.get("uuid"))
        age = clock() - row.first_sent_at
        if age < delay:
            return None
        return NoTrace(f"no detail record {age / 60:,.0f} minutes after it was sent")

    return judge


def _body(row: RowReport) -> Mapping[str, Any]:
    try:
        body = _json.loads(row.body)
    except ValueError:
        return {}
    return body if is_mapping(body) else {}


def _receivers(body: Mapping[str, Any]) -> list[Any]:
    given = body.get("to")
    if isinstance(given, str):
        return [given]
    return list(given) if is_sequence(given) else []


def _filter(receiver: str, sent_at: float, window: float) -> DetailRecordFilter:
    """The API takes fields of the records, and ranges of them, beside those it describes."""
    moments = (sent_at - _SKEW, sent_at + window)
    first, last = (datetime.fromtimestamp(each, UTC).isoformat() for each in moments)
    asked = {"record_type": "messaging", "cld": receiver, "created_at": {"gte": first, "lte": last}}
    return cast("DetailRecordFilter", asked)


def _is_of(record: Mapping[str, Any], body: Mapping[str, Any], receivers: list[Any]) -> bool:
    """Whether receiver and sender are those of the row; a pool of numbers has many senders."""
    sender = body.get("from")
    return record.get("cld") in receivers and sender in (None, record.get("cli"))
