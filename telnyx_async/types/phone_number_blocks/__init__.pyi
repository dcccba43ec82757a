"""The official package's `telnyx.types.phone_number_blocks`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

JobRetrieveResponse: TypeAlias = m.Data[m.PhoneNumberBlockJob]
Job: TypeAlias = m.PhoneNumberBlockJob
JobError: TypeAlias = m.JobError
JobDeletePhoneNumberBlockResponse: TypeAlias = m.Data[m.PhoneNumberBlockJob]

class JobDeletePhoneNumberBlockParams(TypedDict, total=False):
    phone_number_block_id: Required[str]

class JobListParams(TypedDict, total=False):
    filter: m.PhoneNumberBlockJobFilter
    page_number: int
    page_size: int
    sort: Literal["created_at"]
