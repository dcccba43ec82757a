"""The way to the network: the seam, and aiohttp behind it.

aiohttp's exceptions end here. Each becomes an error that says whether the request may have left
this machine. The evidence is cheap: a request that no connection was asked to send was not sent.
aiohttp would repeat some requests by itself after a lost connection; an error raised inside its
middleware takes that decision away from it, so that every request is a counted attempt.
"""

from telnyx_async._transport._aiohttp import AiohttpTransport, Session
from telnyx_async._transport._inflate import ACCEPTED
from telnyx_async._transport._seam import Transport

__all__ = ["ACCEPTED", "AiohttpTransport", "Session", "Transport"]
