from django.conf import settings
from django.urls import include, path

from config import health

handler403 = "config.errors.forbidden"
handler404 = "config.errors.not_found"
handler500 = "config.errors.server_error"

urlpatterns = [
    path("gezond/live", health.live, name="health-live"),
    path("gezond/klaar", health.ready, name="health-ready"),
    path("account/", include("allauth.account.urls")),
    path("", include("accounts.urls")),
    path("", include("audit.urls")),
    path("", include("worklist.urls")),
    path("", include("cases.urls")),
    path("", include("consultations.urls")),
    path("", include("meldcode.urls")),
    path("", include("safety_plans.urls")),
]

if settings.GALLERY:
    urlpatterns += [path("onderdelen/", include("config.gallery.urls"))]
