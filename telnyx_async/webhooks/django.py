"""Webhooks in Django: `path("telnyx", endpoint(router))`; under ASGI, `async_endpoint(router)`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from io import BytesIO

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from telnyx_async.webhooks._http import read_stream
from telnyx_async.webhooks._router import WebhookResponse, WebhookRouter
from telnyx_async.webhooks.wsgi import receive

__all__ = ["async_endpoint", "endpoint"]


def endpoint(router: WebhookRouter) -> Callable[[HttpRequest], HttpResponse]:
    """Return a view that passes deliveries to `router`.

    Handlers do not run in the thread of the request: see `telnyx_async.webhooks.wsgi.receive`.
    """

    @csrf_exempt
    @require_POST
    def view(request: HttpRequest) -> HttpResponse:
        body = _read(request, router.max_body)
        return _response(receive(router, body, request.headers))

    return view


def async_endpoint(router: WebhookRouter) -> Callable[[HttpRequest], Awaitable[HttpResponse]]:
    """Return an asynchronous view that passes deliveries to `router`, for an ASGI server."""

    @csrf_exempt
    @require_POST
    async def view(request: HttpRequest) -> HttpResponse:
        body = _read(request, router.max_body)
        return _response(await router.receive(body, request.headers))

    return view


def _read(request: HttpRequest, limit: int) -> bytes:
    """Return the body that a middleware has read; else read it, and leave it to be read again."""
    if hasattr(request, "_body"):  # what `request.body` returns
        return request.body
    body = read_stream(request, limit + 1)
    if 0 < len(body) <= limit:
        vars(request).update(_body=body, _stream=BytesIO(body))
    return body


def _response(response: WebhookResponse) -> HttpResponse:
    # In Django, 403 is the status of a request whose origin is not proven (CSRF).
    status = 403 if response.status == 401 else response.status
    return HttpResponse(response.text, status=status, content_type="text/plain")
