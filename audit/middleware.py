from django.db import transaction
from django.http import HttpResponse
from django.template.loader import render_to_string

from audit import origin
from audit.denials import Denied, Refused
from audit.recording import AuditUnavailable, record


class AuditMiddleware:
    """Gives events their origin, logs refusals, and shows nothing when the log cannot be written.

    Exceptions pass here after the request's own transaction has been rolled back.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        with origin.of_request(request):
            return self.get_response(request)

    def process_exception(self, request, exception):
        if isinstance(exception, Denied | Refused):
            exception = self._log_denial(request, exception) or exception
        if isinstance(exception, AuditUnavailable):
            # Without the request: what stands around a page would ask the database again.
            return HttpResponse(render_to_string("503.html"), status=503)
        return None

    def _log_denial(self, request, denied):
        case_id = getattr(denied, "case_id", None) or origin.case_of(request)
        try:
            with transaction.atomic():
                record(
                    "audit.denied",
                    by=request.user,
                    case_id=case_id,
                    details=denied.details,
                    denied=True,
                )
        except AuditUnavailable as unavailable:
            return unavailable
        return None
