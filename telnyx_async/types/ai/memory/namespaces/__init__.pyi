"""The official package's `telnyx.types.ai.memory.namespaces`."""

from collections.abc import Mapping, Sequence
from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._responses import pagination as p

ProfileListResponse: TypeAlias = m.MemoryProfile
ProfileDeleteResponse: TypeAlias = m.Data[m.MemoryProfileDeletion]
ProfileIngestResponse: TypeAlias = m.Data[m.MemoryIngestion]
ProfilePreviewResponse: TypeAlias = m.Data[m.MemoryProfilePreview]
ProfileRecallResponse: TypeAlias = m.Data[list[m.RecalledMemory]]
ProfileRememberResponse: TypeAlias = m.Data[m.RememberedMemory]
ProfileRetrieveSummaryResponse: TypeAlias = m.Data[m.MemoryProfileSummary]
NamespaceSettingsResponse: TypeAlias = m.Data[m.MemorySettings]
PageMeta: TypeAlias = p.PageMeta

class ProfileIngestParams(TypedDict, total=False):
    profile_id: Required[str]
    namespace: Required[str]
    body: Required[Mapping[str, object] | Sequence[object] | str | float | bool]
    session_id: str | None

class ProfileListParams(TypedDict, total=False):
    namespace: Required[str]
    page_number: int
    page_size: int

class ProfilePreviewParams(TypedDict, total=False):
    profile_id: Required[str]
    namespace: Required[str]
    instructions: str | None

class ProfileRecallParams(TypedDict, total=False):
    profile_id: Required[str]
    namespace: Required[str]
    query: Required[str]
    top_k: int | None

class ProfileRememberParams(TypedDict, total=False):
    profile_id: Required[str]
    namespace: Required[str]
    text: Required[str]

class SettingPatchAllParams(TypedDict, total=False):
    namespace: Required[str]
    summary: m.MemorySummarySettingsParam | m.Model | None
