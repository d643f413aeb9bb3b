from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import resolve_url


class PrivatePagesMiddleware:
    """Keeps pages behind the login out of every cache, also the browser's (trust.md 1.6)."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if not request.path.startswith("/static/"):
            response.headers.setdefault("Cache-Control", "no-store")
            response.headers.setdefault(
                "Permissions-Policy", "camera=(), geolocation=(), microphone=()"
            )
            response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class SignedOutPartMiddleware:
    """When a page asks for a part of itself and the session has ended, the whole page loads anew.

    Else htmx would follow the redirect and put the sign-in page in the middle of the page.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if request.htmx and _goes_to_sign_in(response):
            return HttpResponse(status=204, headers={"HX-Refresh": "true"})
        return response


def _goes_to_sign_in(response) -> bool:
    return response.status_code == 302 and response.url.startswith(resolve_url(settings.LOGIN_URL))
