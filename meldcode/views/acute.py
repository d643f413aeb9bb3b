"""Acute danger: the numbers first, then five fields of which none is compulsory (R1)."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from audit.denials import require
from cases.guard import log_list, open_case
from cases.models import Case
from cases.search import words_of
from meldcode import actions
from meldcode.actions import NewFamily
from meldcode.forms import AcuteForm, NewFamilyForm
from meldcode.models import Meldcode
from meldcode.permissions import why_not_report, why_not_take_in_acute
from meldcode.views.saving import post_key, posted, say_recorded

FEW = 30


@require_safe
def choose(request):
    """Which family is it about; the numbers stand above everything."""
    require(why_not_report(request.user))
    text = request.GET.get("zoek", "").strip()[:200]
    words = words_of(text, timezone.localdate())
    visible = Case.objects.visible_to(request.user).for_list()
    cases = visible.matching(words) if words else visible.open().owned_by(request.user)
    found = list(cases.order_by("family__sort_name")[:FEW])
    log_list(request.user, found, section="gezin kiezen bij acuut", words=len(words))
    context = {
        "found": found,
        "text": text,
        "too_short": bool(text) and not words,
        "why_not_new": why_not_take_in_acute(request.user),
        "new_url": reverse("meldcode:acute_new"),
    }
    return render(request, "meldcode/acute_choose.html", context)


@require_http_methods(["GET", "POST"])
def for_case(request, case_id):
    case = open_case(request, case_id, section="acuut")
    require(why_not_report(request.user))
    form = AcuteForm(posted(request))
    if request.method == "POST" and form.is_valid():
        values = {"fields": form.acute_fields(), "post_key": post_key(request)}
        acute = actions.record_acute(case=case, by=request.user, **values)
        return _recorded(request, form, acute)
    return render(request, "meldcode/acute_form.html", {"case": case, "form": form})


@require_http_methods(["GET", "POST"])
def for_new_family(request):
    """A family that is not here yet: a name is enough, and no name will do too."""
    require(why_not_take_in_acute(request.user))
    form = NewFamilyForm(posted(request), user=request.user)
    if request.method == "POST" and form.is_valid():
        new = NewFamily(form.cleaned_data["name"], form.cleaned_data.get("team"))
        values = {"fields": form.acute_fields(), "post_key": post_key(request)}
        acute = actions.record_acute_for_new_family(new=new, by=request.user, **values)
        return _recorded(request, form, acute)
    return render(request, "meldcode/acute_form.html", {"case": None, "form": form})


def _recorded(request, form, acute):
    at = timezone.localtime(acute.at)
    sentence = f"Vastgelegd om {at:%H.%M} uur. Aanvullen kan later: het staat in de werklijst."
    say_recorded(request, form, sentence)
    if Meldcode.objects.visible_to(request.user).filter(pk=acute.meldcode_id).exists():
        return redirect("meldcode:detail", acute.meldcode_id)
    messages.info(request, "Het team gaat hiermee verder. Je ziet dit gezin zelf niet.")
    return redirect("meldcode:acute")
