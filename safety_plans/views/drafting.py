"""Writing a draft: a page for each block, and rows that are added without leaving the page."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST
from django.views.decorators.vary import vary_on_headers
from django_htmx.http import HttpResponseClientRedirect

from audit.denials import require
from cases.models import TransitionRefused
from cases.permissions import why_not_work_on
from safety_plans import actions
from safety_plans.actions import ChangedMeanwhile
from safety_plans.blocks import BLOCKS
from safety_plans.forms import BLOCK_FORMS
from safety_plans.models import Frozen
from safety_plans.permissions import why_not_write
from safety_plans.row_kinds import ROW_KINDS
from safety_plans.views.opening import open_version, part_of, part_or_denied, posted
from safety_plans.views.steps import step_url, steps_of, url_after


def _open_draft(request, pk):
    """Return a version to write in. While typing it may have been issued: then the form says so,
    so that a post with text never ends on an error page."""
    version = open_version(request, pk, section="concept veiligheidsplan")
    if request.method == "POST":
        require(why_not_work_on(request.user, version.case))
    else:
        require(why_not_write(request.user, version))
    return version


def _seen(request, version) -> int:
    number = request.POST.get("gezien", "0")
    if request.method != "POST":
        return version.lock_version
    return int(number) if number.isdecimal() and len(number) < 10 else 0


def _refused(form, refusal):
    """Put a refusal on the form; return the colleague's texts as (label, text) to show below it."""
    form.add_error(None, str(refusal))
    if not isinstance(refusal, ChangedMeanwhile):
        return []
    return [
        (form.fields[name].label, value)
        for name, value in refusal.current.items()
        if value not in (None, "") and name in form.fields
    ]


@require_http_methods(["GET", "POST"])
def block(request, pk, slug):
    version, this = _open_draft(request, pk), BLOCKS[slug]
    initial = {name: getattr(version, name) for name in this.fields}
    form = BLOCK_FORMS[slug](posted(request), initial=initial)
    seen, theirs = _seen(request, version), []
    if request.method == "POST" and form.is_valid():
        try:
            actions.save_block(
                version=version, block=slug, fields=form.cleaned_data, seen=seen, by=request.user
            )
            return redirect(url_after(version, this.name))
        except TransitionRefused as refusal:
            theirs, seen = _refused(form, refusal), getattr(refusal, "number", seen)
    context = {"title": this.title, "form": form, "seen": seen, "theirs": theirs}
    return render(request, "safety_plans/block.html", _in_draft(version, this.name, context))


def _in_draft(version, name, context):
    return {
        "version": version,
        "case": version.case,
        "steps": steps_of(version, name),
        **context,
    }


@require_http_methods(["GET", "POST"])
@vary_on_headers("HX-Request")
def rows(request, pk, kind):
    """The rows of one kind, and an empty form below them to add the next."""
    version, kind = _open_draft(request, pk), ROW_KINDS[kind]
    form = kind.form(posted(request), version=version)
    if form.is_bound and form.is_valid() and _added(form, version, kind, request.user):
        if not request.htmx:
            return redirect(f"{step_url(version, kind.name)}#nieuw")
        form = kind.form(version=version)
    return _render_rows(request, version, kind, form)


def _added(form, version, kind, by) -> bool:
    try:
        actions.add_part(version=version, model=kind.model, fields=form.cleaned_data, by=by)
    except TransitionRefused as refusal:
        form.add_error(None, str(refusal))
        return False
    return True


def _render_rows(request, version, kind, form):
    context = {
        "kind": kind,
        "rows": _with_urls(version, kind),
        "form": form,
        "next_url": url_after(version, kind.name),
        "rows_url": step_url(version, kind.name),
        "row_template": f"safety_plans/rows/_{kind.name}.html",
    }
    part = request.htmx and not request.htmx.boosted
    template = "safety_plans/rows/_list.html" if part else "safety_plans/rows/page.html"
    return render(request, template, _in_draft(version, kind.name, context))


def _with_urls(version, kind):
    base = step_url(version, kind.name)
    return [{"row": row, "url": f"{base}{row.pk}/"} for row in kind.of(version)]


@require_http_methods(["GET", "POST"])
def row(request, pk, kind, part_id):
    """Change one row. When a colleague took it away, the text stays and can be added again."""
    version, kind = _open_draft(request, pk), ROW_KINDS[kind]
    part = part_of(version, kind.model, part_id)
    if part is None and request.method == "GET":
        part = part_or_denied(version, kind.model, part_id)
    form = kind.form(posted(request), version=version, initial=_initial(part, kind))
    seen, theirs = _seen(request, version), []
    if request.method == "POST" and form.is_valid():
        try:
            _change(part, form, seen, request)
            return redirect(step_url(version, kind.name))
        except TransitionRefused as refusal:
            theirs, seen = _refused(form, refusal), getattr(refusal, "number", seen)
    context = {"title": kind.one, "form": form, "seen": seen, "theirs": theirs, "kind": kind}
    return render(request, "safety_plans/block.html", _in_draft(version, kind.name, context))


def _initial(part, kind):
    if part is None:
        return {}
    return {name: getattr(part, name) for name in kind.form.base_fields}


def _change(part, form, seen, request):
    if part is None:
        raise actions.PartGone
    actions.change_part(part=part, fields=form.cleaned_data, seen=seen, by=request.user)


@require_http_methods(["GET", "POST"])
def remove(request, pk, kind, part_id):
    version, kind = _open_draft(request, pk), ROW_KINDS[kind]
    part = part_or_denied(version, kind.model, part_id)
    rows_url = step_url(version, kind.name)
    if request.method == "POST":
        return _acted(
            request, version, kind, lambda: actions.remove_part(part=part, by=request.user)
        )
    context = {"part": part, "kind": kind, "cancel_url": rows_url, "case": version.case}
    return render(request, "safety_plans/rows/remove.html", context)


@require_POST
@vary_on_headers("HX-Request")
def move(request, pk, kind, part_id, up):
    version, kind = _open_draft(request, pk), ROW_KINDS[kind]
    part = part_or_denied(version, kind.model, part_id)
    return _acted(
        request, version, kind, lambda: actions.move_part(part=part, up=up, by=request.user)
    )


def _acted(request, version, kind, act):
    in_place = request.htmx and not request.htmx.boosted
    try:
        act()
    except TransitionRefused as refusal:
        messages.warning(request, str(refusal))
        url = _url_after_refusal(refusal, version, kind)
        return HttpResponseClientRedirect(url) if in_place else redirect(url)
    if in_place:
        return _render_rows(request, version, kind, kind.form(version=version))
    return redirect(step_url(version, kind.name))


def _url_after_refusal(refusal, version, kind) -> str:
    """A version that froze has no page of rows any more."""
    return step_url(version, "version" if isinstance(refusal, Frozen) else kind.name)
