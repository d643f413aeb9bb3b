from django.urls import reverse

from accounts.navigation import is_current, screens_of
from accounts.roles import Permission


def shell(request):
    """Return what the frame around every page needs: the menu and what the user may start."""
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return {"nav": []}
    nav = [
        {
            "label": screen.label,
            "url": reverse(screen.url_name),
            "icon": screen.icon,
            "current": is_current(screen, request.path),
        }
        for screen in screens_of(user)
    ]
    return {
        "nav": nav,
        "may_record": user.has(Permission.WORK_ON_CASES),
        "may_report_acute": user.has(Permission.GIVE_ADVICE),
    }
