"""The official package's `telnyx.types.storage.cloudfs`."""

from typing import Required, TypedDict

class ActionRotateMetaTokenParams(TypedDict, total=False):
    id: Required[str]
    idempotency_key: Required[str]
