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
