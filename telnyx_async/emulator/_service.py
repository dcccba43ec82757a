"""The API without a network: requests in, responses out."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Mapping

from attrs import define, evolve

from telnyx_async._validation import (
    DescribedOperation,
    ErrorResponse,
    Problem,
    Request,
    RequestArguments,
    RequestParser,
    not_found,
)
from telnyx_async.emulator._account import Account, Context
from telnyx_async.emulator._http.idempotency import IdempotencyCache
from telnyx_async.emulator._http.rate_limit import RateLimit
from telnyx_async.emulator._request_log import RecordedRequest, RequestLog
from telnyx_async.emulator._rest import crud
from telnyx_async.emulator._rest.responses import Renderer, Response, render_error
from telnyx_async.emulator.products import HANDLERS, INDEPENDENT

__all__ = ["Service"]

_log = logging.getLogger("telnyx_async.emulator")
_PREFIXES = ("/v2/", "/.well-known/")


@define(eq=False)
class _Progress:
    """What is known of a request, as far as it has been processed."""

    operation: str | None = None
    arguments: RequestArguments | None = None


class Service:
    """Responds to requests and records them.

    `api_key` is the only valid key, None accepts any. If not `stateful`, every response is an
    example. `rate_limit` is in requests a second, None is unlimited.
    """

    def __init__(
        self,
        account: Account,
        *,
        api_key: str | None = None,
        stateful: bool = True,
        rate_limit: int | None = None,
    ) -> None:
        self.account = account
        self.requests = RequestLog()
        self.idempotency = IdempotencyCache(account.clock)
        self._rate_limit = RateLimit(account.clock, rate_limit)
        self._api_key = api_key
        self._stateful = stateful
        self._parser = RequestParser(account.validator, strict_ids=stateful)
        self._renderer = Renderer(account)

    def operation_of(self, request: Request) -> str | None:
        """Return the operation at the path of a request, whatever else is wrong with it."""
        try:
            match = self.account.description.match(request.method, request.raw_path)
        except ErrorResponse:
            return None
        return match.operations[0].id

    def respond(self, request: Request) -> Response:
        """Return the response to a request and record it. Raises nothing, whatever the request."""
        with self.account.clock.lock:
            self.account.clock.run_due()
            return self._respond(request)

    def record(
        self,
        request: Request,
        status: int,
        operation: str | None,
        arguments: RequestArguments | None = None,
    ) -> None:
        recorded = RecordedRequest(
            method=request.method,
            path=request.raw_path.removeprefix("/v2"),
            raw_query=request.raw_query,
            query=arguments.query if arguments else {},
            headers=request.headers,
            body=arguments.body if arguments else None,
            content=request.body,
            operation=operation,
            status=status,
        )
        self.requests.add(recorded)
        _log.info("%s %s %s %s", request.method, recorded.path, status, operation or "unknown")

    def reset(self) -> None:
        """Forget the recorded requests and the idempotency keys."""
        self.requests.clear()
        self.idempotency.clear()

    def _respond(self, request: Request) -> Response:
        progress = _Progress()
        headers: Mapping[str, str] = {}
        try:
            headers = self._rate_limit.take()
            response = self._process(request, progress)
        except ErrorResponse as error:
            response = render_error(error)
        self.record(request, response.status, progress.operation, progress.arguments)
        request_id = {"x-request-id": self.account.examples.uuid()}
        return evolve(response, headers={**request_id, **headers, **response.headers})

    def _process(self, request: Request, progress: _Progress) -> Response:
        if not request.raw_path.startswith(_PREFIXES):
            raise not_found(
                f"There is nothing at {request.raw_path}. This is the emulator of the Telnyx API, "
                "whose paths begin with /v2: base_url ends in /v2."
            )
        match = self.account.description.match(request.method, request.raw_path)
        progress.operation = match.operations[0].id
        if match.operations[0].is_authenticated:
            self._authenticate(request)
        operation, arguments = self._parser.parse(match, request)
        progress.operation, progress.arguments = operation.id, arguments
        if not self._stateful:
            return self._example(operation, arguments)
        replayed = self.idempotency.find(operation, request, arguments)
        if replayed is not None:
            return evolve(replayed, headers={"Idempotent-Replayed": "true"})
        response = self._perform(operation, arguments)
        self.idempotency.add(operation, request, arguments, response)
        return response

    def _example(self, operation: DescribedOperation, arguments: RequestArguments) -> Response:
        """Return an example of a response; never a stream, which the description does not have."""
        if operation.id not in INDEPENDENT:
            return self._renderer.example(operation, arguments)
        body = {name: value for name, value in arguments.fields.items() if name != "stream"}
        return self._perform(operation, evolve(arguments, body=body))

    def _perform(self, operation: DescribedOperation, arguments: RequestArguments) -> Response:
        handler = HANDLERS.get(operation.id, crud.perform)
        content = handler(Context(self.account, operation, arguments))
        return self._renderer.render(operation, arguments, content)

    def _authenticate(self, request: Request) -> None:
        scheme, _, key = request.headers.get("authorization", "").partition(" ")
        valid = self._api_key is None or hmac.compare_digest(key.encode(), self._api_key.encode())
        if scheme.lower() != "bearer" or not key.strip() or not valid:
            detail = "The API key is missing or not the one of this account."
            raise ErrorResponse(401, [Problem(detail, code="10009")])
