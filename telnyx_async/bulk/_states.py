"""What is known of a row of a journal."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["State"]


class State(StrEnum):
    """`pending → sending → done | rejected | unknown`; what is unknown stays so until it is settled.

    A row is settled by itself only where the service knows a repetition (an idempotency key, a
    `command_id`, a fixed address); otherwise by a decision: `done`, `pending` or `abandoned`.
    """

    PENDING = "pending"
    """Nothing of it has been carried out."""

    SENDING = "sending"
    """About to be sent, or sent and not answered yet: written down before the first byte leaves."""

    DONE = "done"
    """The service has accepted it."""

    REJECTED = "rejected"
    """The service has refused it, for good."""

    UNKNOWN = "unknown"
    """It may have been carried out: the answer, or this program, was lost."""

    SKIPPED = "skipped"
    """The job was cancelled before it was sent."""

    ABANDONED = "abandoned"
    """It was unknown, and somebody has decided to leave it at that."""
