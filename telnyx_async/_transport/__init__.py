"""The way to the network: the seam, and aiohttp behind it.

aiohttp's exceptions end here. Each becomes an error that says whether the request may have left
this machine. The evidence is cheap: a request that no connection was there for was not sent.
Nothing is repeated here, and aiohttp is kept from it: every request is a counted attempt.
"""

from telnyx_async._transport.base import Transport
from telnyx_async._transport.inflate import ACCEPTED
from telnyx_async._transport.pool import AiohttpTransport, Session

__all__ = ["ACCEPTED", "AiohttpTransport", "Session", "Transport"]
