"""Models of session_analysis."""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeAlias

from telnyx_async._model import Model

__all__ = [
    "ChildRelationshipInfo",
    "EventNode",
    "EventNodeCost",
    "EventNodeLinks",
    "EventNodeRelationship",
    "EventNodeRelationshipVia",
    "MetadataFieldMapping",
    "MetadataRetrieveRecordTypeResponse",
    "MetadataRetrieveRecordTypeResponseMeta",
    "MetadataRetrieveResponse",
    "MetadataRetrieveResponseMeta",
    "MetadataRetrieveResponseQueryParameters",
    "MetadataRetrieveResponseRecordType",
    "ParentRelationshipInfo",
    "SessionAnalysisRetrieveResponse",
    "SessionAnalysisRetrieveResponseCost",
    "SessionAnalysisRetrieveResponseMeta",
]


class ChildRelationshipInfo(Model):
    """ChildRelationshipInfo"""

    child_event: str = None
    child_product: str = None
    child_record_type: str = None
    cost_rollup: bool = None
    description: str = None
    relationship_type: str = None
    traversal_enabled: bool = None
    via: MetadataFieldMapping = None


class EventNode(Model):
    """EventNode"""

    id: str = None
    children: list[EventNode] = None
    cost: EventNodeCost = None
    event_name: str = None
    links: EventNodeLinks = None
    product: str = None
    record: dict[str, Any] = None
    relationship: EventNodeRelationship | None = None


class EventNodeCost(Model):
    """EventNodeCost"""

    cumulative_cost: str = None
    currency: str = None
    event_cost: str = None


class EventNodeLinks(Model):
    """EventNodeLinks"""

    records: str = None
    self: str = None


class EventNodeRelationship(Model):
    """EventNodeRelationship"""

    parent_id: str = None
    type: str = None
    via: MetadataFieldMapping = None


class MetadataFieldMapping(Model):
    """MetadataFieldMapping"""

    local_field: str = None
    parent_field: str = None


class MetadataRetrieveRecordTypeResponse(Model):
    """MetadataRetrieveRecordTypeResponse"""

    aliases: list[str] = None
    child_relationships: list[ChildRelationshipInfo] = None
    event: str = None
    examples: dict[str, Any] = None
    meta: MetadataRetrieveRecordTypeResponseMeta = None
    parent_relationships: list[ParentRelationshipInfo] = None
    product: str = None
    record_type: str = None


class MetadataRetrieveRecordTypeResponseMeta(Model):
    """MetadataRetrieveRecordTypeResponseMeta"""

    max_recommended_depth: int = None
    total_children: int = None
    total_parents: int = None
    total_siblings: int = None


class MetadataRetrieveResponse(Model):
    """MetadataRetrieveResponse"""

    meta: MetadataRetrieveResponseMeta = None
    query_parameters: dict[str, MetadataRetrieveResponseQueryParameters] = None
    record_types: list[MetadataRetrieveResponseRecordType] = None


class MetadataRetrieveResponseMeta(Model):
    """MetadataRetrieveResponseMeta"""

    last_updated: datetime = None
    total_record_types: int = None


class MetadataRetrieveResponseQueryParameters(Model):
    """MetadataRetrieveResponseQueryParameters"""

    default: str = None
    description: str = None
    type: str = None
    enum_values: list[str] | None = None
    max: int | None = None
    min: int | None = None


class MetadataRetrieveResponseRecordType(Model):
    """MetadataRetrieveResponseRecordType"""

    aliases: list[str] = None
    child_relationships: list[ChildRelationshipInfo] = None
    description: str = None
    event: str = None
    parent_relationships: list[ParentRelationshipInfo] = None
    product: str = None
    record_type: str = None


class ParentRelationshipInfo(Model):
    """ParentRelationshipInfo"""

    cost_rollup: bool = None
    description: str = None
    parent_event: str = None
    parent_product: str = None
    parent_record_type: str = None
    relationship_type: str = None
    traversal_enabled: bool = None
    via: MetadataFieldMapping = None


class SessionAnalysisRetrieveResponse(Model):
    """SessionAnalysisRetrieveResponse"""

    cost: SessionAnalysisRetrieveResponseCost = None
    meta: SessionAnalysisRetrieveResponseMeta = None
    root: EventNode = None
    session_id: str = None


class SessionAnalysisRetrieveResponseCost(Model):
    """SessionAnalysisRetrieveResponseCost"""

    currency: str = None
    total: str = None


class SessionAnalysisRetrieveResponseMeta(Model):
    """SessionAnalysisRetrieveResponseMeta"""

    event_count: int = None
    products: list[str] = None


EventNodeRelationshipVia: TypeAlias = MetadataFieldMapping
