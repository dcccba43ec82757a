"""The official package's `telnyx.types.x402`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

CreditAccountCreateQuoteResponse: TypeAlias = m.Data[m.X402Quote]
CreditAccountSettleResponse: TypeAlias = m.Data[m.X402Transaction]

class CreditAccountCreateQuoteParams(TypedDict, total=False):
    amount_usd: Required[str]

class CreditAccountSettleParams(TypedDict, total=False):
    id: Required[str]
    payment_signature: str
    header_payment_signature: str
