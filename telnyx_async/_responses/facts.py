"""What is known of a response apart from its content."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from multidict import CIMultiDict

from telnyx_async._http import HttpRequest, HttpResponse

__all__ = ["ResponseFacts"]


class ResponseFacts:
    """The status, headers and request of a response, by the names of the official package too."""

    http_response: HttpResponse
    elapsed: timedelta
    """Time from the call to the response (to its headers, if it is streamed), retries included."""

    @property
    def status_code(self) -> int:
        """The HTTP status code, which is that of a success."""
        return self.http_response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The response headers; their names are case-insensitive."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The id of the request: quote it to Telnyx's support."""
        return self.http_response.request_id

    @property
    def replayed(self) -> bool:
        """Whether the service repeats its response to an earlier request with the same key."""
        return self.http_response.replayed

    @property
    def attempts(self) -> int:
        """Number of requests that were sent."""
        return self.http_response.attempts

    @property
    def retries_taken(self) -> int:
        """Number of requests after the first."""
        return self.attempts - 1

    @property
    def http_request(self) -> HttpRequest:
        """The last request that was sent."""
        request = self.http_response.request
        if request is None:
            raise RuntimeError("the response does not come from a request of a client")
        return request

    @property
    def method(self) -> str:
        """The method of the request."""
        return self.http_request.method

    @property
    def url(self) -> str:
        """The URL that was requested."""
        return self.http_response.url

    @property
    def http_version(self) -> str:
        """The version of HTTP, which is that of aiohttp."""
        return "HTTP/1.1"

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies that the response sets, by name. The client does not send them back."""
        from http.cookies import CookieError, SimpleCookie  # noqa: PLC0415 - rarely used

        found: dict[str, str] = {}
        for line in CIMultiDict(self.headers).getall("Set-Cookie", ()):
            try:
                found |= {name: morsel.value for name, morsel in SimpleCookie(line).items()}
            except CookieError:
                continue
        return found

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}] {self.url}>"
