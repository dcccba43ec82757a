"""The options of both clients, as properties."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from inspect import Parameter, Signature, signature
from typing import Any, Concatenate, ParamSpec, TypeVar

from yarl import URL

from telnyx_async._config import Config
from telnyx_async._options import Timeout
from telnyx_async._pipeline import Pipeline

__all__ = ["Configured", "takes_arguments_of"]

P = ParamSpec("P")
R = TypeVar("R")


def takes_arguments_of(
    function: Callable[P, object],
) -> Callable[[Callable[..., R]], Callable[Concatenate[Any, P], R]]:
    """Declare that a method has the parameters of `function`, for type checkers and `help()`."""

    def declare(method: Callable[..., R]) -> Callable[Concatenate[Any, P], R]:
        receiver = Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)
        shown = signature(function)
        shown = shown.replace(parameters=[receiver, *shown.parameters.values()])
        method.__signature__ = shown.replace(return_annotation=Signature.empty)  # type: ignore[attr-defined]
        return method

    return declare


class Configured:
    """A client, as far as its options go."""

    _pipeline: Pipeline

    @property
    def _config(self) -> Config:
        return self._pipeline.config

    @property
    def base_url(self) -> URL:
        """URL of the API. Setting it changes the calls of this client, not those of copies."""
        return self._config.base_url

    @base_url.setter
    def base_url(self, url: URL | str) -> None:
        self._reconfigure(self._pipeline.with_config(self._config.changed({"base_url": url})))

    def _reconfigure(self, pipeline: Pipeline) -> None: ...

    @property
    def timeout(self) -> Timeout:
        """Time limits of calls that do not set their own."""
        return self._config.timeout

    @property
    def max_retries(self) -> int:
        """Number of retries of calls that do not set their own."""
        return self._config.max_retries

    @property
    def api_key(self) -> str | None:
        """The API key. Its `repr` does not show it."""
        return self._config.api_key

    @property
    def public_key(self) -> str | None:
        """Public key that webhooks are verified with."""
        return self._config.public_key

    @property
    def client_id(self) -> str | None:
        """OAuth2 client id."""
        return self._config.client_id

    @property
    def client_secret(self) -> str | None:
        """OAuth2 client secret. Its `repr` does not show it."""
        return self._config.client_secret

    @property
    def default_headers(self) -> Mapping[str, str]:
        """Headers of every request, as they were passed or set by `TELNYX_CUSTOM_HEADERS`."""
        return self._config.default_headers

    @property
    def default_query(self) -> Mapping[str, object]:
        """Query parameters of every request."""
        return self._config.default_query

    @property
    def auth_headers(self) -> Mapping[str, str]:
        """The headers that authenticate requests; empty for a client with OAuth2 credentials."""
        return {} if self.api_key is None else {"Authorization": f"Bearer {self.api_key}"}

    def is_closed(self) -> bool:
        """Return whether `close` was called."""
        return bool(getattr(self._pipeline.transport, "is_closed", False))
