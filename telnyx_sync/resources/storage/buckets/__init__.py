"""`client.storage.buckets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async.resources.storage import buckets as _async
from telnyx_sync._bridge import SyncResource, call

if TYPE_CHECKING:
    from telnyx_sync.resources.storage.buckets.ssl_certificate import SslCertificate
    from telnyx_sync.resources.storage.buckets.usage import Usage

__all__ = ["Buckets"]


class Buckets(SyncResource):
    """Presigned URLs, certificates and usage of buckets.

    Sub-resources: `ssl_certificate`, `usage`.
    """

    @cached_property
    def ssl_certificate(self) -> SslCertificate:
        """Certificates for serving buckets under domains of your own."""
        from telnyx_sync.resources.storage.buckets.ssl_certificate import SslCertificate

        return SslCertificate(self._client, self._async.ssl_certificate)

    @cached_property
    def usage(self) -> Usage:
        """Space and operations of buckets."""
        from telnyx_sync.resources.storage.buckets.usage import Usage

        return Usage(self._client, self._async.usage)

    create_presigned_url = call(_async.Buckets.create_presigned_url)
