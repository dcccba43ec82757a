"""The official package's `telnyx.types.ai.collections`."""

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

RetrievalSettingsParam: TypeAlias = m.RetrievalSettingsParam
SettingsEnvelope: TypeAlias = m.Data[m.RetrievalSettingsWrapper]
RetrievalSettingsWrapper: TypeAlias = m.RetrievalSettingsWrapper
RetrievalSettings: TypeAlias = m.RetrievalSettings
SourceCreateResponse: TypeAlias = m.Data[m.CollectionSource]
CollectionsSource: TypeAlias = m.CollectionSource
SourceListResponse: TypeAlias = m.Data[list[m.CollectionSource]]
SourceRequestParam: TypeAlias = m.CollectionSourceParam
SourceReplaceResponse: TypeAlias = m.CollectionSourceList
RetrievalSettingsWrapperParam: TypeAlias = m.RetrievalSettingsWrapperParam
Source: TypeAlias = m.MemorySource
SourceType: TypeAlias = Literal["voice", "meeting_bot", "message", "bucket"]

class SettingCreateParams(TypedDict, total=False):
    uuid: Required[str]
    retrieval: m.RetrievalSettingsParam | m.Model

class SettingPatchAllParams(TypedDict, total=False):
    uuid: Required[str]
    retrieval: m.RetrievalSettingsParam | m.Model

class SourceCreateParams(TypedDict, total=False):
    uuid: Required[str]
    source_type: Required[Literal["voice", "meeting_bot", "message", "bucket"]]
    bucket_id: str

class SourceReplaceParams(TypedDict, total=False):
    uuid: Required[str]
    sources: Required[Sequence[m.CollectionSourceParam | m.Model]]
