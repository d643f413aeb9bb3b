from urllib.parse import urlencode

from django.core.exceptions import ValidationError
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe
from django.views.decorators.vary import vary_on_headers

from cases.guard import log_list
from cases.models import Case
from cases.panels import badges_of
from cases.permissions import why_not_open
from cases.search import words_of

PAGE = 50


@require_safe
@vary_on_headers("HX-Request")
def case_list(request):
    """Find a family by any part of a name, birth date, address or case number."""
    text = request.GET.get("zoek", "").strip()[:200]
    words = words_of(text, timezone.localdate())
    cases = _chosen(request, text, words)
    page, next_from = _page(cases, request.GET.get("na", ""))
    log_list(request.user, page, section="zoeken" if text else "gezinnen", words=len(words))
    context = {
        "cases": _with_badges(page, request.user),
        "next_from": next_from,
        "next_url": f"?{urlencode({'zoek': text, 'wie': request.GET.get('wie', ''), 'na': next_from})}",
        "text": text,
        "too_short": bool(text) and not words,
        "mine": _only_mine(request),
        "may_open": not why_not_open(request.user),
    }
    rows = request.htmx and not request.htmx.boosted
    return render(request, "cases/_case_rows.html" if rows else "cases/case_list.html", context)


def _only_mine(request):
    return request.GET.get("wie") != "team"


def _chosen(request, text, words):
    cases = Case.objects.visible_to(request.user).for_list()
    if text:
        return cases.matching(words) if words else cases.none()
    if _only_mine(request):
        return cases.open().owned_by(request.user)
    return cases.open()


def _page(cases, after):
    """Return a page and the key of the next one; newest first, no totals (design decision 12)."""
    if after:
        cases = cases.filter(pk__lt=after) if _is_key(after) else cases.none()
    found = list(cases.order_by("-id")[: PAGE + 1])
    return found[:PAGE], (found[PAGE - 1].pk if len(found) > PAGE else None)


def _is_key(text):
    try:
        Case._meta.pk.to_python(text)
    except ValidationError:
        return False
    return True


def _with_badges(cases, viewer):
    badges = badges_of(cases, viewer)
    return [{"case": case, "badges": badges.get(case.pk, [])} for case in cases]
