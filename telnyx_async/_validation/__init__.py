"""The API description, and requests validated against it.

The emulator responds according to it; bulk jobs validate their rows before anything is sent.
"""

from __future__ import annotations

from telnyx_async._validation.description import (
    DescribedOperation,
    Description,
    JsonObject,
    ListLocation,
    Parameter,
    RouteMatch,
    Schema,
)
from telnyx_async._validation.error_response import (
    BAD_REQUEST,
    DUPLICATE,
    INVALID_ID,
    INVALID_PHONE_NUMBER,
    MISSING,
    NOT_FOUND,
    ErrorResponse,
    Problem,
    not_found,
    unprocessable,
)
from telnyx_async._validation.forms import Upload
from telnyx_async._validation.request import Request, RequestArguments, RequestParser
from telnyx_async._validation.schema import SchemaValidator

__all__ = [
    "BAD_REQUEST",
    "DUPLICATE",
    "INVALID_ID",
    "INVALID_PHONE_NUMBER",
    "MISSING",
    "NOT_FOUND",
    "DescribedOperation",
    "Description",
    "ErrorResponse",
    "JsonObject",
    "ListLocation",
    "Parameter",
    "Problem",
    "Request",
    "RequestArguments",
    "RequestParser",
    "RouteMatch",
    "Schema",
    "SchemaValidator",
    "Upload",
    "not_found",
    "unprocessable",
]
