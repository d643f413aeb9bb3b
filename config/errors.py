"""Error pages that need no database and no session, so that they always work.

They are made without the request: context processors would ask who is signed in.
"""

from django.http import HttpResponse
from django.template.loader import render_to_string


def _page(status, template, **context):
    return HttpResponse(render_to_string(template, context), status=status)


def not_found(request, exception=None):
    return _page(404, "404.html")


def forbidden(request, exception=None):
    return _page(403, "403.html", exception=str(exception or ""))


def server_error(request):
    return _page(500, "500.html")


def csrf_failure(request, reason=""):
    return _page(403, "403_csrf.html")
