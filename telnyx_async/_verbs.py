"""Requests that the SDK has no method for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from yarl import URL

from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import RequestOptions
from telnyx_async.resources import Root

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    T = TypeVar("T", default=Any)

__all__ = ["Undocumented"]

_ANY: Any = Any
_NOTHING: Mapping[str, object] = {}


class Undocumented(Root):
    """The verbs of HTTP, for what the API description does not know yet."""

    async def get(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        query: Mapping[str, object] = _NOTHING,
        **options: Unpack[RequestOptions],
    ) -> T:
        """GET something that the SDK has no method for, as `cast_to` (default: decoded JSON)."""
        answer: T = await self._undocumented("GET", path, cast_to, query, None, options)
        return answer

    async def post(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        body: object = None,
        query: Mapping[str, object] = _NOTHING,
        idempotency_key: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> T:
        """POST to a path that the SDK has no method for; see `get`.

        An `idempotency_key` says that the service knows a repetition by it: then the call is
        retried.
        """
        answer: T = await self._undocumented(
            "POST", path, cast_to, query, body, options, idempotency_key
        )
        return answer

    async def put(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        body: object = None,
        query: Mapping[str, object] = _NOTHING,
        **options: Unpack[RequestOptions],
    ) -> T:
        """PUT to a path that the SDK has no method for; see `get`."""
        answer: T = await self._undocumented("PUT", path, cast_to, query, body, options)
        return answer

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        body: object = None,
        query: Mapping[str, object] = _NOTHING,
        **options: Unpack[RequestOptions],
    ) -> T:
        """PATCH a path that the SDK has no method for; see `get`."""
        answer: T = await self._undocumented("PATCH", path, cast_to, query, body, options)
        return answer

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T] = _ANY,
        body: object = None,
        query: Mapping[str, object] = _NOTHING,
        **options: Unpack[RequestOptions],
    ) -> T:
        """DELETE a path that the SDK has no method for; see `get`."""
        answer: T = await self._undocumented("DELETE", path, cast_to, query, body, options)
        return answer

    async def _undocumented(
        self,
        method: str,
        path: str,
        cast_to: Any,
        query: Mapping[str, object],
        body: object,
        options: RequestOptions,
        key: str | None = None,
    ) -> Any:
        operation = Operation(
            method,
            _relative(path, self._client.base_url),
            cast_to,
            body=BodyKind.RAW if isinstance(body, bytes) else BodyKind.JSON,
            replay=Replay.NEVER if key is None else Replay.IDEMPOTENCY_KEY,
        )
        headers = {"Idempotency-Key": key}
        return await self._call(operation, query=query, headers=headers, body=body, options=options)


def _relative(path: str, base_url: URL) -> str:
    """The path below the base URL; another host would be handed the key."""
    url = URL(path, encoded=True)
    if not url.absolute:
        return path if path.startswith("/") else f"/{path}"
    base = str(base_url).rstrip("/")
    if not str(url).startswith(f"{base}/"):
        raise ValueError(f"{url.host} is not below base_url: the key would be sent elsewhere")
    return str(url).removeprefix(base)
