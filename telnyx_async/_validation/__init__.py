"""The API description, and requests read and checked by it.

The emulator answers by it, and bulk operations check their rows with it before anything is sent.
"""

from __future__ import annotations

from telnyx_async._validation.arguments import Arguments, Reader, Received
from telnyx_async._validation.description import Description, Match, Operation, Parameter, Schema
from telnyx_async._validation.error_response import (
    BAD_REQUEST,
    DUPLICATE,
    INVALID_ID,
    INVALID_PHONE_NUMBER,
    MISSING,
    NOT_FOUND,
    Problem,
    Refusal,
    not_found,
    unprocessable,
)
from telnyx_async._validation.forms import Upload
from telnyx_async._validation.schema import Checker
from telnyx_async._validation.values import Json, is_list, is_object

__all__ = [
    "BAD_REQUEST",
    "DUPLICATE",
    "INVALID_ID",
    "INVALID_PHONE_NUMBER",
    "MISSING",
    "NOT_FOUND",
    "Arguments",
    "Checker",
    "Description",
    "Json",
    "Match",
    "Operation",
    "Parameter",
    "Problem",
    "Reader",
    "Received",
    "Refusal",
    "Schema",
    "Upload",
    "is_list",
    "is_object",
    "not_found",
    "unprocessable",
]
