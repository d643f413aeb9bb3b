from django.contrib import messages
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from audit.denials import require
from cases.models import TransitionRefused
from safety_plans import actions
from safety_plans.conditions import watched_of
from safety_plans.enums import Decision, VersionState
from safety_plans.forms import EvaluationPage
from safety_plans.permissions import why_not_follow
from safety_plans.views.opening import open_version, posted


@require_http_methods(["GET", "POST"])
def evaluate(request, pk):
    """Looking back on one page: agreements, scales, decision, next date."""
    version = open_version(request, pk, section="evaluatie")
    require(why_not_follow(request.user, version))
    if version.state != VersionState.ISSUED and request.method == "GET":
        messages.info(request, "Deze versie kun je niet evalueren.")
        return redirect("safety_plans:version", version.pk)
    page = EvaluationPage(posted(request), version=version, worker=request.user)
    if request.method == "POST" and page.is_valid():
        try:
            evaluation = actions.evaluate(version=version, new=page.evaluation(), by=request.user)
            return _on(request, version, evaluation)
        except TransitionRefused as refusal:
            page.form.add_error(None, str(refusal))
    context = {
        "case": version.case,
        "version": version,
        "page": page,
        "form": page.form,
        "watched": watched_of(version),
    }
    return render(request, "safety_plans/evaluate.html", context)


def _on(request, version, evaluation):
    """Lead on: the next version can be given out at once, or is adjusted first."""
    messages.success(request, "De evaluatie is bewaard.")
    if evaluation.decision == Decision.CLOSE:
        return redirect("cases:detail", version.case_id)
    draft = version.plan.versions.drafts().get()
    goes_on = evaluation.decision == Decision.GO_ON
    return redirect("safety_plans:issue" if goes_on else "safety_plans:agreements", draft.pk)
