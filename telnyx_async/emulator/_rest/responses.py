"""Responses: the content that a handler returned, filtered, paginated and in its described form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve, field, frozen

from telnyx_async import _json
from telnyx_async._json import is_array
from telnyx_async._validation import (
    DescribedOperation,
    ErrorResponse,
    JsonObject,
    ListLocation,
    RequestArguments,
)
from telnyx_async.emulator._account import Account, EventStream, FileContent
from telnyx_async.emulator._rest.contents import example_file
from telnyx_async.emulator._rest.filters import filter_and_sort
from telnyx_async.emulator._rest.pagination import paginate, remove_cursor, set_at

__all__ = ["Renderer", "Response", "json_response", "render_error"]


@frozen(eq=False)
class Response:
    """An HTTP response."""

    status: int
    body: bytes = b""
    content_type: str | None = None
    headers: Mapping[str, str] = field(factory=dict[str, str])


def json_response(status: int, content: Any) -> Response:
    return Response(status, _json.dumps(content), "application/json")


def render_error(error: ErrorResponse) -> Response:
    return evolve(json_response(error.status, error.to_dict()), headers=error.headers)


@frozen(eq=False)
class Renderer:
    """Renders content as the responses of operations, in the form that the description gives."""

    account: Account

    def render(
        self, operation: DescribedOperation, arguments: RequestArguments, content: Any
    ) -> Response:
        """Return the response with the content that the handler of `operation` returned."""
        if isinstance(content, EventStream):
            return Response(200, content.content, "text/event-stream")
        if isinstance(content, FileContent):
            return Response(operation.response.status, content.content, content.content_type)
        return _encode(operation, self._conform(operation, arguments, content))

    def example(self, operation: DescribedOperation, arguments: RequestArguments) -> Response:
        """Return a response with example content; of a list, the requested page."""
        _, content_type, schema = operation.response
        if content_type is None:
            return _encode(operation, None)
        body = self.account.examples.value(schema)
        if operation.pagination is not None:
            body = _paginate_example(operation.pagination, arguments, body)
        return _encode(operation, body)

    def _conform(
        self, operation: DescribedOperation, arguments: RequestArguments, content: Any
    ) -> Any:
        description, bodies = self.account.description, self.account.bodies
        location = description.list_location(operation)
        if location is not None and is_array(content):
            return self._conform_list(operation, arguments, location, content)
        schema = description.resolve(operation.response.schema)
        if description.has_data_envelope(operation):
            return bodies.conform(schema, {"data": content})
        return bodies.conform(schema, content)

    def _conform_list(
        self,
        operation: DescribedOperation,
        arguments: RequestArguments,
        location: ListLocation,
        items: list[JsonObject],
    ) -> Any:
        description, bodies = self.account.description, self.account.bodies
        fields = description.resolve_first(location.items).get("properties", ())
        rows = filter_and_sort(items, arguments.query, fields)
        metadata: Mapping[str, Any] = {}
        if operation.pagination is not None:
            page = paginate(operation.pagination, arguments.query, rows)
            rows, metadata = list(page.rows), page.metadata
        conformed = [bodies.conform(location.items, each) for each in rows]
        if not location.field:
            return conformed
        schema = description.resolve(operation.response.schema)
        body: JsonObject = bodies.conform(schema, {location.field: []})
        body[location.field] = conformed
        for name, value in metadata.items():
            set_at(body, name, value)
        return body


def _paginate_example(style: Mapping[str, str], arguments: RequestArguments, body: Any) -> Any:
    """Return an example as the first page of a list, whichever page was requested."""
    path = style["items"]
    query = {name: value for name, value in arguments.query.items() if name != style["param"]}
    page = paginate(style, query, body[path] if path else body)
    if not path:
        return page.rows
    remove_cursor(body, style)
    body[path] = page.rows
    for name, value in page.metadata.items():
        set_at(body, name, value)
    return body


def _encode(operation: DescribedOperation, content: Any) -> Response:
    status, content_type, schema = operation.response
    if content_type is None:
        return Response(status)
    if content_type == "application/json":
        return json_response(status, content)
    is_text = isinstance(content, str) and schema.get("format") != "binary"
    return Response(
        status, content.encode() if is_text else example_file(content_type), content_type
    )
