"""The official package's `telnyx.types.x402.credit_account`."""

from typing import TypeAlias, TypedDict

from telnyx_async import models as m

PaymentRetrieveResponse: TypeAlias = m.Data[m.X402TransactionRecord]
X402TransactionRecord: TypeAlias = m.X402TransactionRecord

class PaymentListParams(TypedDict, total=False):
    page_number: int
    page_size: int
