"""The official package's `telnyx.types.whatsapp.phone_numbers.profile`."""

from typing import Required, TypeAlias, TypedDict

from telnyx_async import models as m
from telnyx_async._codec.files import FileTypes

PhotoRetrieveResponse: TypeAlias = m.Data[m.WhatsappProfilePhoto]
PhotoUploadResponse: TypeAlias = m.Data[m.WhatsappProfile]

class PhotoUploadParams(TypedDict, total=False):
    phone_number: Required[str]
    file: Required[FileTypes]
