"""Responses of `client.session_analysis`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from telnyx_async._modeling.model import Model

__all__ = [
    "ChildRelationshipInfo",
    "EventNode",
    "EventNodeCost",
    "EventNodeLinks",
    "EventNodeRelationship",
    "EventNodeRelationshipVia",
    "MetadataFieldMapping",
    "ParentRelationshipInfo",
    "SessionAnalysis",
    "SessionAnalysisCost",
    "SessionAnalysisMeta",
    "SessionAnalysisMetadata",
    "SessionAnalysisMetadataMeta",
    "SessionAnalysisMetadataQueryParameters",
    "SessionAnalysisRecordType",
    "SessionAnalysisRecordTypeDetail",
    "SessionAnalysisRecordTypeMeta",
]


class ChildRelationshipInfo(Model):
    """Part of `SessionAnalysisRecordType` and `SessionAnalysisRecordTypeDetail`."""

    child_event: str
    child_product: str
    child_record_type: str
    cost_rollup: bool
    description: str
    relationship_type: str
    traversal_enabled: bool
    via: MetadataFieldMapping


class EventNode(Model):
    """Part of `EventNode` and `SessionAnalysis`."""

    id: str
    children: list[EventNode]
    cost: EventNodeCost
    event_name: str
    links: EventNodeLinks
    product: str
    record: dict[str, Any]
    relationship: EventNodeRelationship | None = None


class EventNodeCost(Model):
    """Part of `EventNode`."""

    cumulative_cost: str
    currency: str
    event_cost: str


class EventNodeLinks(Model):
    """Part of `EventNode`."""

    records: str
    self: str


class EventNodeRelationship(Model):
    """Part of `EventNode`."""

    parent_id: str
    type: str
    via: EventNodeRelationshipVia


class EventNodeRelationshipVia(Model):
    """Part of `EventNodeRelationship`."""

    local_field: str
    parent_field: str


class MetadataFieldMapping(Model):
    """Part of `ChildRelationshipInfo` and `ParentRelationshipInfo`."""

    local_field: str
    parent_field: str


class ParentRelationshipInfo(Model):
    """Part of `SessionAnalysisRecordType` and `SessionAnalysisRecordTypeDetail`."""

    cost_rollup: bool
    description: str
    parent_event: str
    parent_product: str
    parent_record_type: str
    relationship_type: str
    traversal_enabled: bool
    via: MetadataFieldMapping


class SessionAnalysis(Model):
    """Response of `client.session_analysis.retrieve`."""

    cost: SessionAnalysisCost
    meta: SessionAnalysisMeta
    root: EventNode
    session_id: str


class SessionAnalysisCost(Model):
    """Part of `SessionAnalysis`."""

    currency: str
    total: str


class SessionAnalysisMeta(Model):
    """Part of `SessionAnalysis`."""

    event_count: int
    products: list[str]


class SessionAnalysisMetadata(Model):
    """Response of `client.session_analysis.metadata.retrieve`."""

    meta: SessionAnalysisMetadataMeta
    query_parameters: dict[str, SessionAnalysisMetadataQueryParameters]
    record_types: list[SessionAnalysisRecordType]


class SessionAnalysisMetadataMeta(Model):
    """Part of `SessionAnalysisMetadata`."""

    last_updated: datetime
    total_record_types: int


class SessionAnalysisMetadataQueryParameters(Model):
    """Part of `SessionAnalysisMetadata`."""

    default: str
    description: str
    type: str
    enum_values: list[str] | None = None
    max: int | None = None
    min: int | None = None


class SessionAnalysisRecordType(Model):
    """Part of `SessionAnalysisMetadata`."""

    aliases: list[str]
    child_relationships: list[ChildRelationshipInfo]
    description: str
    event: str
    parent_relationships: list[ParentRelationshipInfo]
    product: str
    record_type: str


class SessionAnalysisRecordTypeDetail(Model):
    """Response of `client.session_analysis.metadata.retrieve_record_type`."""

    aliases: list[str]
    child_relationships: list[ChildRelationshipInfo]
    event: str
    examples: dict[str, Any]
    meta: SessionAnalysisRecordTypeMeta
    parent_relationships: list[ParentRelationshipInfo]
    product: str
    record_type: str


class SessionAnalysisRecordTypeMeta(Model):
    """Part of `SessionAnalysisRecordTypeDetail`."""

    max_recommended_depth: int
    total_children: int
    total_parents: int
    total_siblings: int
