"""The official package's `telnyx.types.queues`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

CallRetrieveResponse: TypeAlias = m.Data[m.QueueCall]
QueueCall: TypeAlias = m.QueueCall

class CallListParams(TypedDict, total=False):
    queue_name: Required[str]
    page_number: int
    page_size: int

class CallUpdateParams(TypedDict, total=False):
    call_control_id: Required[str]
    queue_name: Required[str]
    keep_after_hangup: bool
