"""`client.storage.buckets`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Model
from telnyx_async._operation import BodyKind, Operation
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.storage import PresignedURLEnvelope

if TYPE_CHECKING:
    from telnyx_async.resources.storage.buckets.ssl_certificate import SslCertificate
    from telnyx_async.resources.storage.buckets.usage import Usage

__all__ = ["Buckets"]

_CREATE_PRESIGNED_URL = Operation(
    "POST",
    "/storage/buckets/{bucket_name}/{object_name}/presigned_url",
    PresignedURLEnvelope,
    nested=lambda: {"": models.PresignedURLOptionsParam},
    body=BodyKind.JSON,
)


class Buckets(Resource):
    """Presigned URLs, certificates and usage of buckets.

    Sub-resources: `ssl_certificate`, `usage`.
    """

    @cached_property
    def ssl_certificate(self) -> SslCertificate:
        """Certificates for serving buckets under domains of your own."""
        from telnyx_async.resources.storage.buckets.ssl_certificate import SslCertificate

        return SslCertificate(self._client)

    @cached_property
    def usage(self) -> Usage:
        """Space and operations of buckets."""
        from telnyx_async.resources.storage.buckets.usage import Usage

        return Usage(self._client)

    async def create_presigned_url(
        self,
        object_name: str,
        *,
        bucket_name: str,
        body: models.PresignedURLOptionsParam | Model | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> PresignedURLEnvelope:
        """Create a URL that downloads or uploads an object without an API key, until it expires.

        `POST /storage/buckets/{bucket_name}/{object_name}/presigned_url`

        For a download or an upload, until it expires. URLs made by the presign functions of AWS
        tools do not work at Telnyx.

        Args:
            object_name: Object to be read or written with the URL, by its full key
                (`photos/1.jpg`).
            bucket_name: Bucket that contains the object.
            body: Options of the URL: `ttl`, its lifetime in seconds, seven days (`604800`) at
                most. Object with `ttl`.

        Returns:
            `PresignedURLEnvelope`: `content`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE_PRESIGNED_URL,
            path={"object_name": object_name, "bucket_name": bucket_name},
            body=body,
            options=options,
        )
