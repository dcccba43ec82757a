"""The official package's `telnyx.types.session_analysis`."""

from typing import TypeAlias

from telnyx_async import models as m

MetadataRetrieveResponse: TypeAlias = m.SessionAnalysisMetadata
ChildRelationshipInfo: TypeAlias = m.ChildRelationshipInfo
MetadataFieldMapping: TypeAlias = m.MetadataFieldMapping
ParentRelationshipInfo: TypeAlias = m.ParentRelationshipInfo
MetadataRetrieveRecordTypeResponse: TypeAlias = m.SessionAnalysisRecordTypeDetail
