"""Two answers for the proxy: does the process live, and can it work."""

from django.contrib.auth.decorators import login_not_required
from django.db import connection
from django.http import JsonResponse
from django.views.decorators.http import require_safe


@login_not_required
@require_safe
def live(request):
    return JsonResponse({"leeft": True})


@login_not_required
@require_safe
def ready(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"klaar": True})
