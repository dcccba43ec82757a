"""Responses of `client.compute`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "ComputePlacement",
    "ComputePlacementClusterResult",
    "ComputeResource",
    "Func",
    "FuncBinding",
    "FuncInvocationLog",
    "FuncInvocationLogList",
    "FuncListMeta",
    "FuncLogExportConfig",
    "FuncMetric",
    "FuncMetricList",
    "FuncRevision",
    "FuncRevisionList",
    "FuncRuntimeLog",
    "FuncRuntimeLogList",
    "FuncShipInspection",
    "LogsMeta",
]


class ComputePlacement(Model):
    """Part of `ComputeResource`."""

    cluster_results: list[ComputePlacementClusterResult] | None = None
    clusters: list[str] | None = None
    excluded_clusters: list[str] | None = None
    observed_at: str | None = None
    partial: bool | None = None
    policy: Literal["everywhere", "single_site"] | None = None
    unchecked_clusters: list[str] | None = None


class ComputePlacementClusterResult(Model):
    """Part of `ComputePlacement`."""

    cluster_id: str | None = None
    error: str | None = None
    error_code: str | None = None
    status: str | None = None
    success: bool | None = None


class ComputeResource(Model):
    """Response of `client.compute.retrieve`."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    owner_function_id: str | None = None
    placement: ComputePlacement | None = None
    record_type: str | None = None
    status: str | None = None
    type: str | None = None
    updated_at: str | None = None


class Func(Model):
    """Response of `client.compute.funcs.list`."""

    id: str = wire("id", default=None)
    bindings: list[FuncBinding] | None = None
    created_at: str | None = None
    invoke_url: str | None = None
    message: str | None = None
    name: str | None = None
    record_type: str | None = None
    status: str | None = None
    status_detail: str | None = None
    updated_at: str | None = None


class FuncBinding(Model):
    """Part of `Func`."""

    actor_type: str | None = None
    binding_id: str | None = None
    binding_type: str | None = None
    bucket_id: str | None = None
    created_at: str | None = None
    env_name: str | None = None
    func_id: str | None = None
    kv_id: str | None = None
    record_type: str | None = None
    secret_name: str | None = None
    sqldb_id: str | None = None
    status: str | None = None
    updated_at: str | None = None


class FuncInvocationLog(Model):
    """Part of `FuncInvocationLogList`."""

    duration_ms: float | None = None
    method: str | None = None
    path: str | None = None
    record_type: Literal["compute_func_invocation_log"] | None = None
    region: str | None = None
    request_size_bytes: int | None = None
    response_size_bytes: int | None = None
    status_code: int | None = None
    timestamp: datetime | None = None


class FuncInvocationLogList(Model):
    """Response of `client.compute.funcs.retrieve_logs`."""

    data: list[FuncInvocationLog] | None = None
    meta: LogsMeta | None = None


class FuncListMeta(Model):
    """Part of `FuncMetricList` and `FuncRevisionList`."""

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None


class FuncLogExportConfig(Model):
    """Response of `client.compute.funcs.export.create` and `client.compute.funcs.export.list`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    enabled: bool | None = None
    endpoint: str | None = None
    func_id: str | None = None
    invocation_export_enabled: bool | None = None
    record_type: Literal["compute_func_log_export_config"] | None = None
    runtime_export_enabled: bool | None = None
    updated_at: datetime | None = None


class FuncMetric(Model):
    """Part of `FuncMetricList`."""

    cpu_used_cores_avg: float | None = None
    cpu_used_cores_max: float | None = None
    end_time: datetime | None = None
    function_id: str | None = None
    function_name: str | None = None
    memory_used_bytes_avg: float | None = None
    memory_used_bytes_max: float | None = None
    product: str | None = None
    record_type: str | None = None
    request_client_error_rate: float | None = None
    request_count: float | None = None
    request_error_rate: float | None = None
    request_latency_avg_ms: float | None = None
    request_latency_p50_ms: float | None = None
    request_latency_p95_ms: float | None = None
    request_latency_p99_ms: float | None = None
    request_success_rate: float | None = None
    start_time: datetime | None = None


class FuncMetricList(Model):
    """Response of `client.compute.funcs.retrieve_metric_aggregates`."""

    data: list[FuncMetric] | None = None
    meta: FuncListMeta | None = None


class FuncRevision(Model):
    """Part of `FuncRevisionList`."""

    active: bool | None = None
    build_ok_at: datetime | None = None
    build_status: str | None = None
    commit_sha: str | None = None
    deploy_status: str | None = None
    failure_reason: str | None = None
    failure_stage: str | None = None
    image: str | None = None
    record_type: str | None = None
    revision_id: str | None = None
    shipped_at: datetime | None = None
    shipped_by: str | None = None


class FuncRevisionList(Model):
    """Response of `client.compute.funcs.retrieve_revisions`."""

    data: list[FuncRevision] | None = None
    meta: FuncListMeta | None = None


class FuncRuntimeLog(Model):
    """Part of `FuncRuntimeLogList`."""

    level: str | None = None
    message: str | None = None
    record_type: Literal["compute_func_runtime_log"] | None = None
    timestamp: datetime | None = None


class FuncRuntimeLogList(Model):
    """Response of `client.compute.funcs.retrieve_logs`."""

    data: list[FuncRuntimeLog] | None = None
    meta: LogsMeta | None = None


class FuncShipInspection(Model):
    """Response of `client.compute.funcs.retrieve_ship_inspection`."""

    created_at: datetime | None = None
    reason: str | None = None
    record_type: Literal["build_log_inspection"] | None = None
    runtime: str | None = None
    snippet: str | None = None
    stage: (
        Literal["build", "platform", "pre_build", "deploy", "security_review", "none", "pending"]
        | None
    ) = None


class LogsMeta(Model):
    """Part of `FuncInvocationLogList` and `FuncRuntimeLogList`."""

    has_more: bool | None = None
    partial: bool | None = None
