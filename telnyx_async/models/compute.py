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
    """How the deployment ended, region by region."""
    clusters: list[str] | None = None
    """Regions in which the deployment succeeded."""
    excluded_clusters: list[str] | None = None
    """Regions that were left out on purpose."""
    observed_at: str | None = None
    """When the placement was reported (RFC 3339)."""
    partial: bool | None = None
    """Whether the deployment reached only some of the regions."""
    policy: Literal["everywhere", "single_site"] | None = None
    """Where the actor type runs: `everywhere`, or at a `single_site`."""
    unchecked_clusters: list[str] | None = None
    """Regions whose state was not looked up."""


class ComputePlacementClusterResult(Model):
    """Part of `ComputePlacement`."""

    cluster_id: str | None = None
    """Region the result is for; `unknown` if it cannot be determined."""
    error: str | None = None
    """Why the deployment failed in this region."""
    error_code: str | None = None
    """Code of the error; empty when the deployment succeeded."""
    status: str | None = None
    """How the deployment ended in this region."""
    success: bool | None = None
    """Whether the deployment succeeded in this region."""


class ComputeResource(Model):
    """Response of `client.compute.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the actor type."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    owner_function_id: str | None = None
    """Function that ships the actor type, from `compute.funcs.list`; empty if none owns it."""
    placement: ComputePlacement | None = None
    """Where the actor type was last deployed; not a live check."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: str | None = None
    """State of the actor type, as last reported."""
    type: str | None = None
    """Name of the actor type, which bindings refer to."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class Func(Model):
    """Response of `client.compute.funcs.list`."""

    id: str = wire("id", default=None)
    """Identifies the function, for the other `compute.funcs` methods."""
    bindings: list[FuncBinding] | None = None
    """What the function can use: buckets, key-value stores, databases, secrets, actors."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    invoke_url: str | None = None
    """URL that calls the function."""
    message: str | None = None
    """Note on the state of the function, such as an error."""
    name: str | None = None
    """Name the function was given when it was shipped."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: str | None = None
    """State of the function, as last reported."""
    status_detail: str | None = None
    """More about the state, in words."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class FuncBinding(Model):
    """Part of `Func`."""

    actor_type: str | None = None
    """Type of stateful actor that the binding gives access to."""
    binding_id: str | None = None
    """Identifies the binding of the resource to the function."""
    binding_type: str | None = None
    """Kind of resource the function can use."""
    bucket_id: str | None = None
    """Bucket that the binding gives access to."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    env_name: str | None = None
    """Name under which the code finds the resource in its environment."""
    func_id: str | None = None
    """Function it belongs to, from `compute.funcs.list`."""
    kv_id: str | None = None
    """Key-value namespace that the binding gives access to, from `storage.kvs.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    secret_name: str | None = None
    """Secret that the binding gives access to, by its name."""
    sqldb_id: str | None = None
    """SQL database that the binding gives access to, from `storage.sqldbs.list`."""
    status: str | None = None
    """State of the binding, as last reported."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class FuncInvocationLog(Model):
    """Part of `FuncInvocationLogList`."""

    duration_ms: float | None = None
    """How long the request took, in milliseconds."""
    method: str | None = None
    """HTTP method of the request (`GET`)."""
    path: str | None = None
    """Path of the request's URL."""
    record_type: Literal["compute_func_invocation_log"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region: str | None = None
    """Region in which the request was served."""
    request_size_bytes: int | None = None
    """How much the client sent, in bytes."""
    response_size_bytes: int | None = None
    """How much the function sent back, in bytes."""
    status_code: int | None = None
    """HTTP status the function answered with."""
    timestamp: datetime | None = None
    """When the request came in (RFC 3339)."""


class FuncInvocationLogList(Model):
    """Response of `client.compute.funcs.retrieve_logs`."""

    data: list[FuncInvocationLog] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: LogsMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class FuncListMeta(Model):
    """Part of `FuncMetricList` and `FuncRevisionList`."""

    page_number: int | None = None
    """Page returned, counted from 1."""
    page_size: int | None = None
    """How many entries a page has."""
    total_pages: int | None = None
    """How many pages there are."""
    total_results: int | None = None
    """How many entries there are on all pages."""


class FuncLogExportConfig(Model):
    """Response of `client.compute.funcs.export.create` and `client.compute.funcs.export.list`."""

    id: str = wire("id", default=None)
    """Identifies the export configuration."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    enabled: bool | None = None
    """Whether logs are being exported."""
    endpoint: str | None = None
    """HTTPS address to which the logs are pushed."""
    func_id: str | None = None
    """Function it belongs to, from `compute.funcs.list`."""
    invocation_export_enabled: bool | None = None
    """Whether a record of every HTTP request is exported."""
    record_type: Literal["compute_func_log_export_config"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    runtime_export_enabled: bool | None = None
    """Whether what the function writes to stdout and stderr is exported."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class FuncMetric(Model):
    """Part of `FuncMetricList`."""

    cpu_used_cores_avg: float | None = None
    """CPU use on average, in cores."""
    cpu_used_cores_max: float | None = None
    """CPU use at its highest, in cores."""
    end_time: datetime | None = None
    """End of the span of time (RFC 3339)."""
    function_id: str | None = None
    """Function that was measured, from `compute.funcs.list`."""
    function_name: str | None = None
    """Function that was measured, by its name."""
    memory_used_bytes_avg: float | None = None
    """Memory use on average, in bytes."""
    memory_used_bytes_max: float | None = None
    """Memory use at its highest, in bytes."""
    product: str | None = None
    """Product the regions are for: `public_ips` or `private_wireless_gateways`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    request_client_error_rate: float | None = None
    """Share of requests answered with a client error (4xx)."""
    request_count: float | None = None
    """How many requests the function served."""
    request_error_rate: float | None = None
    """Share of requests that ended in an error."""
    request_latency_avg_ms: float | None = None
    """Response time on average, in milliseconds."""
    request_latency_p50_ms: float | None = None
    """Response time that half of the requests did not exceed, in milliseconds."""
    request_latency_p95_ms: float | None = None
    """Response time that 95% of the requests did not exceed, in milliseconds."""
    request_latency_p99_ms: float | None = None
    """Response time that 99% of the requests did not exceed, in milliseconds."""
    request_success_rate: float | None = None
    """Share of requests that succeeded."""
    start_time: datetime | None = None
    """Start of the span of time (RFC 3339)."""


class FuncMetricList(Model):
    """Response of `client.compute.funcs.retrieve_metric_aggregates`."""

    data: list[FuncMetric] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: FuncListMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class FuncRevision(Model):
    """Part of `FuncRevisionList`."""

    active: bool | None = None
    """Whether this version serves requests now."""
    build_ok_at: datetime | None = None
    """When the build succeeded (RFC 3339)."""
    build_status: str | None = None
    """How the build ended or how far it is."""
    commit_sha: str | None = None
    """Git commit the version was built from."""
    deploy_status: str | None = None
    """How the deployment ended or how far it is."""
    failure_reason: str | None = None
    """Why shipping failed, if that was recorded."""
    failure_stage: str | None = None
    """Step at which shipping failed; empty when it did not."""
    image: str | None = None
    """Container image of the version."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    revision_id: str | None = None
    """Version of the function that was shipped."""
    shipped_at: datetime | None = None
    """When the version was shipped (RFC 3339)."""
    shipped_by: str | None = None
    """Who shipped the version."""


class FuncRevisionList(Model):
    """Response of `client.compute.funcs.retrieve_revisions`."""

    data: list[FuncRevision] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: FuncListMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class FuncRuntimeLog(Model):
    """Part of `FuncRuntimeLogList`."""

    level: str | None = None
    """Severity of the log line, such as `info` or `error`."""
    message: str | None = None
    """What the function wrote."""
    record_type: Literal["compute_func_runtime_log"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    timestamp: datetime | None = None
    """When the line was written (RFC 3339)."""


class FuncRuntimeLogList(Model):
    """Response of `client.compute.funcs.retrieve_logs`."""

    data: list[FuncRuntimeLog] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: LogsMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class FuncShipInspection(Model):
    """Response of `client.compute.funcs.retrieve_ship_inspection`."""

    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    reason: str | None = None
    """Why shipping failed, in words; empty on success."""
    record_type: Literal["build_log_inspection"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    runtime: str | None = None
    """Language runtime of the function."""
    snippet: str | None = None
    """Part of the build log that shows the problem."""
    stage: (
        Literal["build", "platform", "pre_build", "deploy", "security_review", "none", "pending"]
        | None
    ) = None
    """Step at which the last shipping failed: `none` it succeeded, `pending` it is still
    building, otherwise `build`, `deploy` and so on."""


class LogsMeta(Model):
    """Part of `FuncInvocationLogList` and `FuncRuntimeLogList`."""

    has_more: bool | None = None
    """Whether there is more than this response contains."""
    partial: bool | None = None
    """Whether some sources did not answer, so that something may be missing."""
