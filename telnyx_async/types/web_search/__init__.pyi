"""The official package's `telnyx.types.web_search`."""

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async import models as m

ResearchCreateResponse: TypeAlias = m.Data[m.SyncResearch | m.AsyncResearch]
ResearchCitation: TypeAlias = m.ResearchCitation
ResearchRetrieveResponse: TypeAlias = m.Data[m.Research]

class ResearchCreateParams(TypedDict, total=False):
    query: Required[str]
    background: bool
    max_sources: int
    research_effort: Literal["lite", "standard", "deep"]
