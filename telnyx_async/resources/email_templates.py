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
    """Stored subjects and bodies with Liquid placeholders, from which messages are sent."""

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
        """Create a template with Liquid placeholders in subject and bodies.

        `POST /email_templates`

        Args:
            name: Name of the template in lists: letters, digits, spaces, hyphens and
                underscores. Matching `^[A-Za-z0-9 _-]+$`.
            autoescape: `true` escapes what variables put into `html_body`, so that values
                cannot inject markup; subject and plain text are never escaped.
            html_body: HTML body with Liquid placeholders, such as `{{ first_name }}`.
            strict_variables: `true` refuses to send or render (status 422) while a variable
                marked `required` in `variable_schema` is missing.
            subject: Subject line with Liquid placeholders, such as `Hello {{ first_name }}`.
            text_body: Plain-text body with Liquid placeholders, such as `{{ first_name }}`.
            variable_schema: Rules for single variables by name: whether `required`, and a
                `default` for optional ones; `null` clears them.
            variables: Names of the variables; makes the mode `explicit`. Leave it out to have
                them found in the text.
            variables_mode: `automatic` derives `variables` from the template's text, `explicit`
                takes your list as it is.
            idempotency_key: Key of your choice that makes a retry safe: the same key again does
                not repeat the work. A UUID serves well. 1 to 255 characters, matching
                `^[A-Za-z0-9_-]{1,255}$`.

        Returns:
            `EmailTemplate`, as `.data`: `id`, `name`, `autoescape`, `html_body`,
            `strict_variables`, `text_body` and 7 more fields.

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
        """Delete a template; nothing can be sent from it any more.

        `DELETE /email_templates/{id}`

        Args:
            id: Template to delete; messages that name it can no longer be sent. UUID.

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
        """List templates, newest first, by name, subject or settings.

        `GET /email_templates`

        Conditions are combined; the search in names and subjects ignores case. An invalid filter is
        refused (400).

        Args:
            filter_autoescape: Only templates with escaping of HTML on (`true`) or off
                (`false`).
            filter_content_type: Only templates that have these bodies: `html_and_text`,
                `html_only`, `text_only` or `no_body`.
            filter_query: Only templates whose name or subject contains this text, regardless of
                case; bodies are not searched.
            filter_strict_variables: Only templates with strict checking of variables on
                (`true`) or off (`false`).
            page_cursor: Cursor to the next page: pass on what the previous response's `meta`
                gave; missing there on the last page.
            page_size: How many records one page holds at most. 1 to 100; default `25`.

        Returns:
            A page of `EmailTemplate` rows (`id`, `name`, `autoescape`, `html_body`,
            `strict_variables`, `text_body` and 7 more fields); iterating goes on through all pages.

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
        """Render a template with variables, without sending it.

        `POST /email_templates/{id}/render`

        With `strict_variables`, a missing required variable is an error (422) that names it. With
        `autoescape`, values are escaped in `html_body` only.

        Args:
            id: Template to fill in, from `email_templates.list`; nothing is sent or stored.
                UUID.
            template_variables: Values for the Liquid placeholders of the template, by name; a
                missing required one fails with status 422 if the template is strict.

        Returns:
            `EmailTemplate`, as `.data`: `id`, `name`, `autoescape`, `html_body`,
            `strict_variables`, `text_body` and 7 more fields.

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
        """Change a template by PUT; works the same as `update`.

        `PUT /email_templates/{id}`

        Args:
            id: Template to change, from `email_templates.list`; fields left out keep their
                values. UUID.
            autoescape: `true` escapes what variables put into `html_body`, so that values
                cannot inject markup; subject and plain text are never escaped.
            html_body: HTML version of the body; give `text_body` too for readers that show no
                HTML.
            name: New name of the template: letters, digits, spaces, hyphens and underscores.
                Matching `^[A-Za-z0-9 _-]+$`.
            strict_variables: `true` refuses to send or render (status 422) while a variable
                marked `required` in `variable_schema` is missing.
            subject: Subject line; needed to send, unless a template supplies it.
            text_body: Plain-text version of the body, shown by mail programs without HTML and
                read by many spam filters.
            variable_schema: Rules for single variables by name: whether `required`, and a
                `default` for optional ones; `null` clears them.
            variables: Names of the variables in use: found in subject and bodies by themselves,
                or, in `explicit` mode, exactly the list you give.
            variables_mode: `automatic` derives `variables` from the template's text, `explicit`
                takes your list as it is.

        Returns:
            `EmailTemplate`, as `.data`: `id`, `name`, `autoescape`, `html_body`,
            `strict_variables`, `text_body` and 7 more fields.

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
        """Retrieve a template with its text, variables and settings.

        `GET /email_templates/{id}`

        Args:
            id: Template to look up, from `email_templates.create` or `email_templates.list`.
                UUID.

        Returns:
            `EmailTemplate`, as `.data`: `id`, `name`, `autoescape`, `html_body`,
            `strict_variables`, `text_body` and 7 more fields.

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
        """Change the given fields of a template.

        `PATCH /email_templates/{id}`

        Args:
            id: Template to change, from `email_templates.list`. UUID.
            autoescape: `true` escapes what variables put into `html_body`, so that values
                cannot inject markup; subject and plain text are never escaped.
            html_body: HTML version of the body; give `text_body` too for readers that show no
                HTML.
            name: New name of the template: letters, digits, spaces, hyphens and underscores.
                Matching `^[A-Za-z0-9 _-]+$`.
            strict_variables: `true` refuses to send or render (status 422) while a variable
                marked `required` in `variable_schema` is missing.
            subject: Subject line; needed to send, unless a template supplies it.
            text_body: Plain-text version of the body, shown by mail programs without HTML and
                read by many spam filters.
            variable_schema: Rules for single variables by name: whether `required`, and a
                `default` for optional ones; `null` clears them.
            variables: Names of the variables in use: found in subject and bodies by themselves,
                or, in `explicit` mode, exactly the list you give.
            variables_mode: `automatic` derives `variables` from the template's text, `explicit`
                takes your list as it is.

        Returns:
            `EmailTemplate`, as `.data`: `id`, `name`, `autoescape`, `html_body`,
            `strict_variables`, `text_body` and 7 more fields.

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
