"""The official package's `telnyx.types.messaging_hosted_number_orders`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._codec.files import FileTypes

ActionUploadFileResponse: TypeAlias = m.Data[m.MessagingHostedNumberOrder]

class ActionUploadFileParams(TypedDict, total=False):
    id: Required[str]
    bill: FileTypes
    loa: FileTypes
