"""`client.email_templates`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Unpack

from telnyx_async import models
from telnyx_async._modeling.model import Data, Model
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.email_templates import EmailTemplate

__all__ = ["EmailTemplates"]

_CREATE = Operation(
    "POST",
    "/email_templates",
    Data[EmailTemplate],
    nested=lambda: {
        "variable_schema": Mapping[str, models.EmailTemplateVariableSchemaParam] | None
    },
    body=BodyKind.JSON,
    replay=Replay.IDEMPOTENCY_KEY,
)
_DELETE = Operation("DELETE", "/email_templates/{id}", accept="*/*", replay=Replay.SAFE)
_LIST = Operation(
    "GET",
    "/email_templates",
    EmailTemplate,
    replay=Replay.SAFE,
    page=PageStyle(param="page_cursor", cursor="meta.page_cursor", size_param="page_size"),
)
_RENDER = Operation("POST", "/email_templates/{id}/render", Data[EmailTemplate], body=BodyKind.JSON)
_REPLACE = Operation(
    "PUT",
    "/email_templates/{id}",
    Data[EmailTemplate],
    nested=lambda: {
        "variable_schema": Mapping[str, models.EmailTemplateVariableSchemaParam] | None
    },
    body=BodyKind.JSON,
    replay=Replay.SAFE,
)
_RETRIEVE = Operation("GET", "/email_templates/{id}", Data[EmailTemplate], replay=Replay.SAFE)
_UPDATE = Operation(
    "PATCH",
    "/email_templates/{id}",
    Data[EmailTemplate],
    nested=lambda: {
        "variable_schema": Mapping[str, models.EmailTemplateVariableSchemaParam] | None
    },
    body=BodyKind.JSON,
)


class EmailTemplates(Resource):
    """Email templates."""

    async def create(
        self,
        *,
        name: str,
        autoescape: bool | Unset = UNSET,
        html_body: str | None | Unset = UNSET,
        strict_variables: bool | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        text_body: str | None | Unset = UNSET,
        variable_schema: Mapping[str, models.EmailTemplateVariableSchemaParam | Model]
        | None
        | Unset = UNSET,
        variables: Sequence[str] | None | Unset = UNSET,
        variables_mode: Literal["automatic", "explicit"] | Unset = UNSET,
        idempotency_key: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailTemplate]:
        """Create an email template.

        `POST /email_templates`

        Args:
            name: String, matching `^[A-Za-z0-9 _-]+$`.
            autoescape: True or false.
            html_body: String or null.
            strict_variables: True or false.
            subject: String or null.
            text_body: String or null.
            variable_schema: Object or null.
            variables: List of strings or null.
            variables_mode: `"automatic"` or `"explicit"`.
            idempotency_key: String, 1 to 255 characters, matching `^[A-Za-z0-9_-]{1,255}$`.

        Returns:
            `EmailTemplate`, as `.data`.

        Raises:
            `BadRequestError` (400), `AuthenticationError` (401), `ConflictError` (409),
            `UnprocessableEntityError` (422), `APIStatusError` (413, 503) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(
            _CREATE,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "name": name,
                "autoescape": autoescape,
                "html_body": html_body,
                "strict_variables": strict_variables,
                "subject": subject,
                "text_body": text_body,
                "variable_schema": variable_schema,
                "variables": variables,
                "variables_mode": variables_mode,
            },
            options=options,
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete an email template.

        `DELETE /email_templates/{id}`

        Args:
            id: UUID.

        Returns:
            Nothing.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(_DELETE, path={"id": id}, options=options)

    def list(
        self,
        *,
        filter_autoescape: Literal["true", "false"] | Unset = UNSET,
        filter_content_type: Literal["html_and_text", "html_only", "text_only", "no_body"]
        | Unset = UNSET,
        filter_query: str | Unset = UNSET,
        filter_strict_variables: Literal["true", "false"] | Unset = UNSET,
        page_cursor: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[EmailTemplate]:
        """List email templates.

        `GET /email_templates`

        Args:
            filter_autoescape: `"true"` or `"false"`.
            filter_content_type: `"html_and_text"`, `"html_only"`, `"text_only"` or `"no_body"`.
            filter_query: String.
            filter_strict_variables: `"true"` or `"false"`.
            page_cursor: String.
            page_size: Integer, 1 to 100; `25` by default.

        Returns:
            Pages of `EmailTemplate`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401) for an error status; `APIConnectionError` without a
            response.
        """
        return self._page(
            _LIST,
            query={
                "filter[autoescape]": filter_autoescape,
                "filter[content_type]": filter_content_type,
                "filter[query]": filter_query,
                "filter[strict_variables]": filter_strict_variables,
                "page_cursor": page_cursor,
                "page_size": page_size,
            },
            options=options,
        )

    async def render(
        self,
        id: str,
        *,
        template_variables: Mapping[str, object] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailTemplate]:
        """Render an email template.

        `POST /email_templates/{id}/render`

        Args:
            id: UUID.
            template_variables: Object.

        Returns:
            `EmailTemplate`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _RENDER,
            path={"id": id},
            body={"template_variables": template_variables},
            options=options,
        )

    async def replace(
        self,
        id: str,
        *,
        autoescape: bool | Unset = UNSET,
        html_body: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        strict_variables: bool | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        text_body: str | None | Unset = UNSET,
        variable_schema: Mapping[str, models.EmailTemplateVariableSchemaParam | Model]
        | None
        | Unset = UNSET,
        variables: Sequence[str] | None | Unset = UNSET,
        variables_mode: Literal["automatic", "explicit"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailTemplate]:
        """Replace an email template.

        `PUT /email_templates/{id}`

        Args:
            id: UUID.
            autoescape: True or false.
            html_body: String or null.
            name: String, matching `^[A-Za-z0-9 _-]+$`.
            strict_variables: True or false.
            subject: String or null.
            text_body: String or null.
            variable_schema: Object or null.
            variables: List of strings or null.
            variables_mode: `"automatic"` or `"explicit"`.

        Returns:
            `EmailTemplate`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _REPLACE,
            path={"id": id},
            body={
                "autoescape": autoescape,
                "html_body": html_body,
                "name": name,
                "strict_variables": strict_variables,
                "subject": subject,
                "text_body": text_body,
                "variable_schema": variable_schema,
                "variables": variables,
                "variables_mode": variables_mode,
            },
            options=options,
        )

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Data[EmailTemplate]:
        """Retrieve an email template.

        `GET /email_templates/{id}`

        Args:
            id: UUID.

        Returns:
            `EmailTemplate`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)

    async def update(
        self,
        id: str,
        *,
        autoescape: bool | Unset = UNSET,
        html_body: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        strict_variables: bool | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        text_body: str | None | Unset = UNSET,
        variable_schema: Mapping[str, models.EmailTemplateVariableSchemaParam | Model]
        | None
        | Unset = UNSET,
        variables: Sequence[str] | None | Unset = UNSET,
        variables_mode: Literal["automatic", "explicit"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[EmailTemplate]:
        """Update an email template.

        `PATCH /email_templates/{id}`

        Args:
            id: UUID.
            autoescape: True or false.
            html_body: String or null.
            name: String, matching `^[A-Za-z0-9 _-]+$`.
            strict_variables: True or false.
            subject: String or null.
            text_body: String or null.
            variable_schema: Object or null.
            variables: List of strings or null.
            variables_mode: `"automatic"` or `"explicit"`.

        Returns:
            `EmailTemplate`, as `.data`.

        Raises:
            `AuthenticationError` (401), `NotFoundError` (404), `UnprocessableEntityError` (422) for
            an error status; `APIConnectionError` without a response.
        """
        return await self._call(
            _UPDATE,
            path={"id": id},
            body={
                "autoescape": autoescape,
                "html_body": html_body,
                "name": name,
                "strict_variables": strict_variables,
                "subject": subject,
                "text_body": text_body,
                "variable_schema": variable_schema,
                "variables": variables,
                "variables_mode": variables_mode,
            },
            options=options,
        )
