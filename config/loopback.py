"""The demo has known passwords, so it answers this machine only."""

from ipaddress import ip_address

from django.http import HttpResponseForbidden


class LoopbackOnlyMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        visitor = request.META.get("REMOTE_ADDR")
        if not visitor or not ip_address(visitor).is_loopback:
            return HttpResponseForbidden("De demo is alleen op deze computer te openen.")
        return self.get_response(request)
