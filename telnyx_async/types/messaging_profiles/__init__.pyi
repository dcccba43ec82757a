"""The official package's `telnyx.types.messaging_profiles`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

AutoRespConfigResponse: TypeAlias = m.Data[m.AutoRespConfig]
AutoRespConfig: TypeAlias = m.AutoRespConfig
AutorespConfigListResponse: TypeAlias = m.AutoRespConfigList
ActionRegenerateSecretResponse: TypeAlias = m.Data[m.MessagingProfile]
AutorespConfigDeleteResponse: TypeAlias = str

class AutorespConfigCreateParams(TypedDict, total=False):
    profile_id: Required[str]
    country_code: Required[str]
    keywords: Required[Sequence[str]]
    op: Required[Literal["start", "stop", "info"]]
    resp_text: str

class AutorespConfigListParams(TypedDict, total=False):
    profile_id: Required[str]
    country_code: str
    created_at: m.DateRangeFilter
    updated_at: m.DateRangeFilter

class AutorespConfigUpdateParams(TypedDict, total=False):
    autoresp_cfg_id: Required[str]
    profile_id: Required[str]
    country_code: Required[str]
    keywords: Required[Sequence[str]]
    op: Required[Literal["start", "stop", "info"]]
    resp_text: str
