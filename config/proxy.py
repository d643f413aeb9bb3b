"""Behind a proxy every visitor has the address of the proxy. The log must know the real one."""

from ipaddress import ip_address


class VisitorBehindProxyMiddleware:
    """Takes the address that our own proxy saw: the last one, which a visitor cannot make up."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        seen = request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")[-1].strip()
        if _is_address(seen):
            request.META["REMOTE_ADDR"] = seen
        return self.get_response(request)


def _is_address(text: str) -> bool:
    try:
        ip_address(text)
    except ValueError:
        return False
    return True
