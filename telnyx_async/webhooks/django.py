"""Django: `path("telnyx", endpoint(router))`; under ASGI, `async_endpoint(router)`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from telnyx_async.webhooks._body import read
from telnyx_async.webhooks._router import Answer, WebhookRouter
from telnyx_async.webhooks.wsgi import receive

__all__ = ["async_endpoint", "endpoint"]


def endpoint(router: WebhookRouter) -> Callable[[HttpRequest], HttpResponse]:
    """Return a view. Handlers run beside it, in a loop and threads of their own."""

    @csrf_exempt
    @require_POST
    def view(request: HttpRequest) -> HttpResponse:
        body = read(request, router.max_body + 1)
        return _response(receive(router, body, request.headers))

    return view


def async_endpoint(router: WebhookRouter) -> Callable[[HttpRequest], Awaitable[HttpResponse]]:
    """Return an asynchronous view, for a server that speaks ASGI."""

    @csrf_exempt
    @require_POST
    async def view(request: HttpRequest) -> HttpResponse:
        body = read(request, router.max_body + 1)
        return _response(await router.receive(body, request.headers))

    return view


def _response(answer: Answer) -> HttpResponse:
    # Django's users know 403 as the status of a request whose origin is not proven (CSRF).
    status = 403 if answer.status == 401 else answer.status
    return HttpResponse(answer.text, status=status, content_type="text/plain")
