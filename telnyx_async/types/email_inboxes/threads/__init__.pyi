"""The official package's `telnyx.types.email_inboxes.threads`."""

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m

LabelCreateResponse: TypeAlias = m.Data[m.EmailThreadLabels]
LabelDeleteAllResponse: TypeAlias = m.Data[m.EmailThreadLabels]

class LabelCreateParams(TypedDict, total=False):
    thread_id: Required[str]
    inbox_id: Required[str]
    labels: Required[Sequence[str]]

class LabelDeleteAllParams(TypedDict, total=False):
    thread_id: Required[str]
    inbox_id: Required[str]
    labels: Required[Sequence[str]]
