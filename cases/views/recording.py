from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from audit.denials import require
from audit.incoming import posted
from cases import actions
from cases.forms import SignalForm
from cases.guard import log_list, open_case
from cases.models import Case
from cases.permissions import why_not_work_on
from cases.search import words_of

FEW = 30


@require_safe
def signal_start(request):
    """Which family is this signal about: own families first, or search."""
    text = request.GET.get("zoek", "").strip()[:200]
    words = words_of(text, timezone.localdate())
    visible = Case.objects.visible_to(request.user).open().for_list()
    cases = visible.matching(words) if words else visible.owned_by(request.user)
    found = list(cases.order_by("family__sort_name")[:FEW])
    log_list(request.user, found, section="gezin kiezen voor signaal", words=len(words))
    context = {"found": found, "text": text, "too_short": bool(text) and not words}
    context["new_url"] = reverse("cases:new")
    return render(request, "cases/signal_start.html", context)


@require_http_methods(["GET", "POST"])
def record_signal(request, case_id):
    case = open_case(request, case_id, section="signaal vastleggen")
    require(why_not_work_on(request.user, case))
    initial = {"happened_on": timezone.localdate()}
    form = SignalForm(posted(request), case=case, initial=initial)
    if request.method == "POST" and form.is_valid():
        signal = actions.record_signal(
            case=case,
            fields=form.signal_fields(),
            about=form.cleaned_data["about"],
            by=request.user,
        )
        messages.success(request, "Het signaal is vastgelegd.")
        return redirect("cases:signal", signal.pk)
    return render(request, "cases/signal_form.html", {"case": case, "form": form})
