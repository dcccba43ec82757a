"""The official package's `telnyx.types.messages`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

RcGenerateDeeplinkResponse: TypeAlias = m.Data[m.RcsDeeplink]
RcSendResponse: TypeAlias = m.Data[m.RcsMessage]

class RcGenerateDeeplinkParams(TypedDict, total=False):
    agent_id: Required[str]
    body: str
    phone_number: str

class RcSendParams(TypedDict, total=False):
    agent_id: Required[str]
    agent_message: Required[m.RcsAgentMessageParam | m.Model]
    messaging_profile_id: Required[str]
    to: Required[str]
    mms_fallback: m.RcsMmsFallbackParam | m.Model
    sms_fallback: m.RcsSMSFallbackParam | m.Model
    type: Literal["RCS"]
    webhook_url: str
    idempotency_key: str
