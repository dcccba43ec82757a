"""What `client.balance` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "BalanceRetrieveResponse",
    "BalanceRetrieveResponseData",
]


class BalanceRetrieveResponseData(Model):
    """Answer of `client.balance.retrieve`."""

    available_credit: str | None = None
    balance: str | None = None
    credit_limit: str | None = None
    currency: str | None = None
    pending: str | None = None
    record_type: Literal["balance"] | str | None = None


BalanceRetrieveResponse: TypeAlias = Data[BalanceRetrieveResponseData]
