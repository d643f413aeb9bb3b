"""Mail about accounts goes through the outbox too: a page never waits for the mail server."""

from uuid_utils.compat import uuid7

from accounts.adapter import ClosedSignupAdapter
from worklist import mail


class AccountAdapter(ClosedSignupAdapter):
    def send_mail(self, template_prefix, email, context):
        message = self.render_mail(template_prefix, email, {"email": email, **context})
        mail.queue_text(
            key=f"account:{uuid7()}", to=context["user"], subject=message.subject, body=message.body
        )
