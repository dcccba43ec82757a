"""The transport: one request over aiohttp, and evidence of whether it was sent.

aiohttp's exceptions end here: each becomes an error of the SDK that says whether the request may
have left this machine. The evidence is cheap: a request that had no connection was not sent.
Nothing is retried here, and aiohttp is kept from it: every request is an attempt that counts.
"""

# The first, before aiohttp is imported.
import telnyx_async._transport.certificates  # noqa: F401  # pyright: ignore[reportUnusedImport]
from telnyx_async._transport.inflate import ACCEPTED_ENCODINGS
from telnyx_async._transport.pool import AiohttpTransport, Session
from telnyx_async._transport.proxies import Proxy

__all__ = ["ACCEPTED_ENCODINGS", "AiohttpTransport", "Proxy", "Session"]
