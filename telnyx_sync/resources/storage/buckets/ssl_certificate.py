"""`client.storage.buckets.ssl_certificate`."""

from __future__ import annotations

from telnyx_async.resources.storage.buckets import ssl_certificate as _async
from telnyx_sync._bridge import SyncResource, call

__all__ = ["SslCertificate"]


class SslCertificate(SyncResource):
    """Certificates for serving buckets under domains of your own."""

    create = call(_async.SslCertificate.create)
    delete = call(_async.SslCertificate.delete)
    retrieve = call(_async.SslCertificate.retrieve)
