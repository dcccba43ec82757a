"""`client.storage.buckets.ssl_certificate`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._codec.files import FileTypes
from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async.models.storage import SslCertificate as SslCertificateModel

__all__ = ["SslCertificate"]

_CREATE = Operation(
    "PUT",
    "/storage/buckets/{bucket_name}/ssl_certificate",
    Data[SslCertificateModel],
    body=BodyKind.MULTIPART,
    files=(
        "certificate",
        "private_key",
    ),
)
_DELETE = Operation(
    "DELETE", "/storage/buckets/{bucket_name}/ssl_certificate", Data[SslCertificateModel]
)
_RETRIEVE = Operation(
    "GET",
    "/storage/buckets/{bucket_name}/ssl_certificate",
    Data[SslCertificateModel],
    replay=Replay.SAFE,
)


class SslCertificate(Resource):
    """Certificates for serving buckets under domains of your own."""

    async def create(
        self,
        bucket_name: str,
        *,
        certificate: FileTypes | Unset = UNSET,
        private_key: FileTypes | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[SslCertificateModel]:
        """Upload certificate and key for a bucket, to serve it under a domain of your own.

        `PUT /storage/buckets/{bucket_name}/ssl_certificate`

        Args:
            bucket_name: Bucket that the certificate belongs to.
            certificate: SSL certificate in PEM form, for serving the bucket under a domain of
                your own. File.
            private_key: Private key that belongs to the certificate, as a file in PEM form.

        Returns:
            `SslCertificateModel`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            path={"bucket_name": bucket_name},
            body={"certificate": certificate, "private_key": private_key},
            options=options,
        )

    async def delete(
        self, bucket_name: str, **options: Unpack[RequestOptions]
    ) -> Data[SslCertificateModel]:
        """Delete the certificate of a bucket and its key.

        `DELETE /storage/buckets/{bucket_name}/ssl_certificate`

        Args:
            bucket_name: Bucket that the certificate belongs to.

        Returns:
            `SslCertificateModel`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"bucket_name": bucket_name}, options=options)

    async def retrieve(
        self, bucket_name: str, **options: Unpack[RequestOptions]
    ) -> Data[SslCertificateModel]:
        """Retrieve the certificate of a bucket: holder, issuer, validity.

        `GET /storage/buckets/{bucket_name}/ssl_certificate`

        Args:
            bucket_name: Bucket that the certificate belongs to.

        Returns:
            `SslCertificateModel`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"bucket_name": bucket_name}, options=options)
