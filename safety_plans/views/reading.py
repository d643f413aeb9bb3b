from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from audit.denials import require
from cases.guard import open_case
from cases.models import TransitionRefused
from safety_plans import actions
from safety_plans.models import SafetyPlan
from safety_plans.permissions import why_not_follow, why_not_print, why_not_start, why_not_write
from safety_plans.reading import page_of
from safety_plans.views.opening import open_plan, open_version


@require_http_methods(["GET", "POST"])
def of_case(request, case_id):
    """From the family page to its running plan, or to the button that begins one."""
    case = open_case(request, case_id, section="veiligheidsplan")
    if request.method == "POST":
        return _start(request, case)
    plan = SafetyPlan.objects.visible_to(request.user).running().filter(case=case).first()
    if plan:
        return redirect("safety_plans:plan", plan.pk)
    context = {
        "case": case,
        "why_not": why_not_start(request.user, case),
        "ended": list(case.safety_plans.select_related("ended_by")),
    }
    return render(request, "safety_plans/start.html", context)


def _start(request, case):
    require(why_not_start(request.user, case))
    try:
        version = actions.start_plan(case=case, by=request.user)
    except TransitionRefused as refusal:
        messages.warning(request, str(refusal))
        return redirect("safety_plans:of_case", case.pk)
    return redirect("safety_plans:why", version.pk)


@require_safe
def plan(request, pk):
    """The plan as it is now: the version in force, or the concept when nothing was issued yet."""
    plan = open_plan(request, pk)
    versions = plan.versions.select_related("made_by", "issued_by")
    version = versions.in_force().first() or versions.first()
    version.plan, version.case = plan, plan.case
    return _page(request, version)


@require_safe
def version(request, pk):
    return _page(request, open_version(request, pk))


def _page(request, version):
    user = request.user
    context = {
        **page_of(version),
        "case": version.case,
        "today": timezone.localdate(),
        "may_write": not why_not_write(user, version),
        "may_follow": not why_not_follow(user, version),
        "may_print": not why_not_print(user, version),
    }
    return render(request, "safety_plans/plan.html", context)
