"""The official package's `telnyx.types.email_validations`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

BatchCreateResponse: TypeAlias = m.Data[m.EmailValidationBatch]
BatchRetrieveResponse: TypeAlias = m.Data[m.EmailValidationBatchDetail]
EmailValidationBatchStatus: TypeAlias = Literal["pending", "processing", "completed", "failed"]

class BatchCreateParams(TypedDict, total=False):
    emails: Required[Sequence[str]]
    webhook_url: str
    idempotency_key: str
