"""What `client.compute` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import CompleteListMeta

__all__ = [
    "ComputeRetrieveResponse",
    "ComputeRetrieveResponseData",
    "ComputeRetrieveResponseDataPlacement",
    "ComputeRetrieveResponseDataPlacementClusterResult",
    "FuncListResponse",
    "FuncListResponseBinding",
    "FuncLogExportConfigResponse",
    "FuncLogExportConfigResponseData",
    "FuncRetrieveLogsResponseFuncInvocationLogsResponse",
    "FuncRetrieveLogsResponseFuncInvocationLogsResponseData",
    "FuncRetrieveLogsResponseFuncRuntimeLogsResponse",
    "FuncRetrieveLogsResponseFuncRuntimeLogsResponseData",
    "FuncRetrieveMetricAggregatesResponse",
    "FuncRetrieveMetricAggregatesResponseData",
    "FuncRetrieveRevisionsResponse",
    "FuncRetrieveRevisionsResponseData",
    "FuncRetrieveShipInspectionResponse",
    "FuncRetrieveShipInspectionResponseData",
    "FunctionsObservabilityPaginationMeta",
    "LogsMeta",
]


class ComputeRetrieveResponseData(Model):
    """Answer of `client.compute.retrieve`."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    owner_function_id: str | None = None
    placement: ComputeRetrieveResponseDataPlacement | None = None
    record_type: str | None = None
    status: str | None = None
    type: str | None = None
    updated_at: str | None = None


class ComputeRetrieveResponseDataPlacement(Model):
    """Part of `ComputeRetrieveResponseData`."""

    cluster_results: list[ComputeRetrieveResponseDataPlacementClusterResult] | None = None
    clusters: list[str] | None = None
    excluded_clusters: list[str] | None = None
    observed_at: str | None = None
    partial: bool | None = None
    policy: Literal["everywhere", "single_site"] | str | None = None
    unchecked_clusters: list[str] | None = None


class ComputeRetrieveResponseDataPlacementClusterResult(Model):
    """Part of `ComputeRetrieveResponseDataPlacement`."""

    cluster_id: str | None = None
    error: str | None = None
    error_code: str | None = None
    status: str | None = None
    success: bool | None = None


class FuncListResponse(Model):
    """Answer of `client.compute.funcs.list`."""

    id: str = wire("id", default=None)
    bindings: list[FuncListResponseBinding] | None = None
    created_at: str | None = None
    invoke_url: str | None = None
    message: str | None = None
    name: str | None = None
    record_type: str | None = None
    status: str | None = None
    status_detail: str | None = None
    updated_at: str | None = None


class FuncListResponseBinding(Model):
    """Part of `FuncListResponse`."""

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


class FuncLogExportConfigResponseData(Model):
    """Answer of `client.compute.funcs.export.create` and `client.compute.funcs.export.list`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    enabled: bool | None = None
    endpoint: str | None = None
    func_id: str | None = None
    invocation_export_enabled: bool | None = None
    record_type: Literal["compute_func_log_export_config"] | str | None = None
    runtime_export_enabled: bool | None = None
    updated_at: datetime | None = None


class FuncRetrieveLogsResponseFuncInvocationLogsResponse(Model):
    """Answer of `client.compute.funcs.retrieve_logs`."""

    data: list[FuncRetrieveLogsResponseFuncInvocationLogsResponseData] | None = None
    meta: LogsMeta | None = None


class FuncRetrieveLogsResponseFuncInvocationLogsResponseData(Model):
    """Part of `FuncRetrieveLogsResponseFuncInvocationLogsResponse`."""

    duration_ms: float | None = None
    method: str | None = None
    path: str | None = None
    record_type: Literal["compute_func_invocation_log"] | str | None = None
    region: str | None = None
    request_size_bytes: int | None = None
    response_size_bytes: int | None = None
    status_code: int | None = None
    timestamp: datetime | None = None


class FuncRetrieveLogsResponseFuncRuntimeLogsResponse(Model):
    """Answer of `client.compute.funcs.retrieve_logs`."""

    data: list[FuncRetrieveLogsResponseFuncRuntimeLogsResponseData] | None = None
    meta: LogsMeta | None = None


class FuncRetrieveLogsResponseFuncRuntimeLogsResponseData(Model):
    """Part of `FuncRetrieveLogsResponseFuncRuntimeLogsResponse`."""

    level: str | None = None
    message: str | None = None
    record_type: Literal["compute_func_runtime_log"] | str | None = None
    timestamp: datetime | None = None


class FuncRetrieveMetricAggregatesResponse(Model):
    """Answer of `client.compute.funcs.retrieve_metric_aggregates`."""

    data: list[FuncRetrieveMetricAggregatesResponseData] | None = None
    meta: CompleteListMeta | None = None


class FuncRetrieveMetricAggregatesResponseData(Model):
    """Part of `FuncRetrieveMetricAggregatesResponse`."""

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


class FuncRetrieveRevisionsResponse(Model):
    """Answer of `client.compute.funcs.retrieve_revisions`."""

    data: list[FuncRetrieveRevisionsResponseData] | None = None
    meta: CompleteListMeta | None = None


class FuncRetrieveRevisionsResponseData(Model):
    """Part of `FuncRetrieveRevisionsResponse`."""

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


class FuncRetrieveShipInspectionResponseData(Model):
    """Answer of `client.compute.funcs.retrieve_ship_inspection`."""

    created_at: datetime | None = None
    reason: str | None = None
    record_type: Literal["build_log_inspection"] | str | None = None
    runtime: str | None = None
    snippet: str | None = None
    stage: (
        Literal["build", "platform", "pre_build", "deploy", "security_review", "none", "pending"]
        | str
        | None
    ) = None


class LogsMeta(Model):
    """Part of `FuncRetrieveLogsResponseFuncInvocationLogsResponse` and `FuncRetrieveLogsResponseFuncRuntimeLogsResponse`."""

    has_more: bool | None = None
    partial: bool | None = None


ComputeRetrieveResponse: TypeAlias = Data[ComputeRetrieveResponseData]

FuncLogExportConfigResponse: TypeAlias = Data[FuncLogExportConfigResponseData]

FuncRetrieveShipInspectionResponse: TypeAlias = Data[FuncRetrieveShipInspectionResponseData]

FunctionsObservabilityPaginationMeta: TypeAlias = CompleteListMeta
