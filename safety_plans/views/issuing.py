from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from audit.denials import require
from cases.models import TransitionRefused
from safety_plans import actions, pdf
from safety_plans.family_copy import copy_for_family
from safety_plans.forms import EndForm
from safety_plans.permissions import (
    why_not_follow,
    why_not_print,
    why_not_start,
    why_not_write,
)
from safety_plans.plan_check import missing_in
from safety_plans.views.opening import open_plan, open_version, posted
from safety_plans.views.steps import step_url, steps_of


@require_http_methods(["GET", "POST"])
def issue(request, pk):
    """What the family gets, what is still missing in words, and the button."""
    version = open_version(request, pk, section="veiligheidsplan uitgeven")
    require(why_not_write(request.user, version))
    why_not = version.why_not_issue(timezone.localdate())
    if request.method == "POST":
        try:
            issued = actions.issue(version=version, by=request.user)
            messages.success(request, f"Versie {issued.number} is uitgegeven.")
            return redirect("safety_plans:version", version.pk)
        except TransitionRefused as refusal:
            why_not = str(refusal)
    context = {
        "version": version,
        "case": version.case,
        "steps": steps_of(version, "issue"),
        "why_not": why_not,
        "date_url": step_url(version, "evaluation_date"),
        "missing": missing_in(version),
        "copy": copy_for_family(version),
    }
    return render(request, "safety_plans/issue.html", context)


@require_POST
def next_version(request, pk):
    """Begin a new version from the one in force: something changed."""
    version = open_version(request, pk)
    require(why_not_follow(request.user, version))
    try:
        draft = actions.start_next_version(version=version, by=request.user)
    except TransitionRefused as refusal:
        messages.warning(request, str(refusal))
        return redirect("safety_plans:version", version.pk)
    return redirect("safety_plans:why", draft.pk)


@require_safe
def print_copy(request, pk):
    """The family's copy as a PDF. That it was made stands in the log."""
    version = open_version(request, pk, section="veiligheidsplan op papier")
    require(why_not_print(request.user, version))
    try:
        content = pdf.render_plan(version)
    except pdf.PdfUnavailable:
        context = {"version": version, "case": version.case}
        return render(request, "safety_plans/pdf_unavailable.html", context, status=503)
    actions.record_copy(version=version, by=request.user)
    response = HttpResponse(content, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{pdf.file_name(version)}"'
    return response


@require_http_methods(["GET", "POST"])
def end(request, pk):
    plan = open_plan(request, pk)
    require(why_not_start(request.user, plan.case))
    form = EndForm(posted(request))
    if request.method == "POST" and form.is_valid():
        try:
            actions.end_plan(plan=plan, by=request.user, **form.cleaned_data)
            messages.success(request, "Het plan is gestopt.")
            return redirect("cases:detail", plan.case_id)
        except TransitionRefused as refusal:
            form.add_error(None, str(refusal))
    context = {"plan": plan, "case": plan.case, "form": form}
    return render(request, "safety_plans/end.html", context)
