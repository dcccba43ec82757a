"""The modules that are mutated, and the tests that should notice it."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["TARGETS"]

_CALLS = ("tests/test_client.py", "tests/test_retry.py", "tests/test_raw.py", "tests/test_auth.py")
_LIMITS = ("tests/limits",)
_PAGES = ("tests/pages",)
_ROWS = (
    "tests/bulk/test_journal.py",
    "tests/bulk/test_runner.py",
    "tests/bulk/test_doubt.py",
    "tests/bulk/test_loading.py",
    "tests/bulk/test_clock.py",
)
_RUNS = (
    *_ROWS,
    "tests/bulk/test_stopping.py",
    "tests/bulk/test_releasing.py",
    "tests/bulk/test_holds.py",
    "tests/bulk/test_commit.py",
    "tests/bulk/test_cancellation.py",
)

TARGETS: Mapping[str, tuple[str, ...]] = {
    "telnyx_async/_retries.py": ("tests/test_retry.py", "tests/test_client.py"),
    "telnyx_async/_pipeline.py": (
        *_CALLS,
        "tests/test_metrics.py",
        "tests/test_credentials.py",
        "tests/faults/test_calls.py",
        "tests/faults/test_observers.py",
        "tests/limits/test_storm.py",
        "tests/test_uploads.py",
        "tests/realtime/test_handshakes.py::test_a_token_that_was_revoked_is_renewed_once",
    ),
    "telnyx_async/_errors/retry_after.py": ("tests/test_retry.py",),
    "telnyx_async/_errors/details.py": ("tests/test_errors.py",),
    "telnyx_async/_errors/status.py": ("tests/test_errors.py", "tests/test_retry.py"),
    "telnyx_async/_responses/page_position.py": _PAGES,
    "telnyx_async/_responses/pagination.py": (*_PAGES, "tests/frames/test_lists.py"),
    "telnyx_async/_responses/sse.py": ("tests/test_streaming.py", "tests/faults/test_streams.py"),
    "telnyx_async/_codec/requests.py": (
        "tests/wire",
        "tests/test_client.py",
        "tests/test_uploads.py::test_large_content_in_memory_is_not_copied_nor_hashed",
    ),
    "telnyx_async/_codec/values.py": ("tests/wire", "tests/test_files.py"),
    "telnyx_async/_codec/files.py": ("tests/test_files.py", "tests/test_uploads.py"),
    "telnyx_async/_rate_limit/limiter.py": _LIMITS,
    "telnyx_async/_rate_limit/rates.py": _LIMITS,
    "telnyx_async/_transport/exchange.py": (
        "tests/test_transport.py",
        "tests/test_streaming.py",
        "tests/faults/test_streams.py",
        "tests/faults/test_deadlines.py",
        "tests/faults/test_connections.py",
        "tests/faults/test_stale_connections.py",
        "tests/test_uploads.py",
    ),
    "telnyx_async/_transport/errors.py": (
        "tests/test_transport.py",
        "tests/faults/test_connecting.py",
        "tests/faults/test_connections.py",
        "tests/faults/test_deadlines.py",
        "tests/faults/test_proxies.py",
        "tests/faults/test_stale_connections.py",
        "tests/faults/test_calls.py",
    ),
    "telnyx_async/_modeling/model.py": ("tests/test_model.py", "tests/test_pydantic.py"),
    "telnyx_async/_modeling/decoder.py": (
        "tests/test_converter.py",
        "tests/test_model.py",
        "tests/test_raw.py",
        "tests/test_client.py",
        "tests/wire/test_answers.py",
    ),
    "telnyx_async/_loop_thread.py": (
        "tests/test_loop_thread.py",
        "tests/sync/test_bridge.py",
        "tests/sync/test_forks.py",
    ),
    "telnyx_async/webhooks/_crypto/signatures.py": ("tests/webhooks/test_signatures.py",),
    "telnyx_async/webhooks/_deduplication.py": (
        "tests/webhooks/test_deduplication.py",
        "tests/webhooks/test_acknowledgement.py",
    ),
    "telnyx_async/webhooks/_ordering.py": ("tests/webhooks/test_ordering.py",),
    "telnyx_async/bulk/_journal/journal.py": (
        *_ROWS,
        "tests/bulk/test_evidence.py",
        "tests/bulk/test_detail_records.py",
        "tests/bulk/test_sources.py",
    ),
    "telnyx_async/bulk/_journal/transactions.py": (*_ROWS, "tests/bulk/test_sources.py"),
    "telnyx_async/bulk/_run/runner.py": _RUNS,
    "telnyx_async/bulk/_run/sender.py": _RUNS,
    "telnyx_async/bulk/_run/verdict.py": ("tests/bulk/test_verdict.py", "tests/bulk/test_doubt.py"),
    "telnyx_async/bulk/_reconcile.py": (
        "tests/bulk/test_detail_records.py",
        "tests/bulk/test_stopping.py",
    ),
}
