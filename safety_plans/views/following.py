from django.contrib import messages
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from audit.denials import require
from cases.models import TransitionRefused
from safety_plans import actions
from safety_plans.forms import AgreeingForm, CheckForm
from safety_plans.models import Condition
from safety_plans.permissions import why_not_follow
from safety_plans.reading import last_answers
from safety_plans.views.opening import open_version, part_or_denied, posted


@require_http_methods(["GET", "POST"])
def check_condition(request, pk, part_id):
    """How it goes with a condition: who saw what, and when."""
    version = open_version(request, pk, section="voorwaarde")
    require(why_not_follow(request.user, version))
    condition = part_or_denied(version, Condition, part_id)
    form = CheckForm(posted(request))
    if request.method == "POST" and form.is_valid():
        try:
            check = actions.check_condition(
                condition=condition, fields=form.cleaned_data, by=request.user
            )
            messages.success(request, _what_follows(check))
            return redirect("safety_plans:version", version.pk)
        except TransitionRefused as refusal:
            form.add_error(None, str(refusal))
    context = {
        "case": version.case,
        "version": version,
        "condition": condition,
        "form": form,
        "earlier": list(condition.checks.select_related("recorded_by")[:5]),
    }
    return render(request, "safety_plans/check.html", context)


def _what_follows(check):
    if check.is_broken:
        return (
            "Bewaard. De casusregisseur heeft hier vandaag een dringende taak voor. "
            "Het gezin staat op de lijst van het spreekuur."
        )
    return "Bewaard."


@require_http_methods(["GET", "POST"])
def agree(request, pk):
    """What each person says of the plan."""
    version = open_version(request, pk, section="akkoord")
    require(why_not_follow(request.user, version))
    form = AgreeingForm(
        posted(request), version=version, initial={"person": request.GET.get("wie")}
    )
    if request.method == "POST" and form.is_valid():
        actions.record_agreeing(version=version, fields=form.cleaned_data, by=request.user)
        messages.success(request, "Bewaard.")
        return redirect("safety_plans:agree", version.pk)
    context = {
        "case": version.case,
        "version": version,
        "form": form,
        "answers": last_answers(version),
    }
    return render(request, "safety_plans/agree.html", context)
