"""`client.email_templates`."""

from __future__ import annotations

from telnyx_async.resources import email_templates as _async
from telnyx_sync._bridge import SyncResource, call, paginate

__all__ = ["EmailTemplates"]


class EmailTemplates(SyncResource):
    """Stored subjects and bodies with Liquid placeholders, from which messages are sent."""

    create = call(_async.EmailTemplates.create)
    delete = call(_async.EmailTemplates.delete)
    list = paginate(_async.EmailTemplates.list)
    render = call(_async.EmailTemplates.render)
    replace = call(_async.EmailTemplates.replace)
    retrieve = call(_async.EmailTemplates.retrieve)
    update = call(_async.EmailTemplates.update)
