"""What every form about a meldcode does: get it guarded, try the action, say what went wrong."""

from uuid import NAMESPACE_URL, UUID, uuid5

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse

from audit.denials import require
from cases.guard import open_linked
from cases.models import TransitionRefused
from meldcode.actions.locking import NotYet
from meldcode.models import Meldcode

CSRF = "csrfmiddlewaretoken"


def opened(request, pk, *, section, rule) -> Meldcode:
    """Return a meldcode that the user may see and may do this with."""
    meldcode = open_linked(
        request, Meldcode.objects.select_related("closed_by"), pk, section=section
    )
    require(rule(request.user, meldcode))
    return meldcode


def saved(request, form, act, message="Bewaard.", **values) -> bool:
    """Try an action; what it refuses stands above the form as sentences."""
    try:
        act(by=request.user, **values)
    except NotYet as refusal:
        for sentence in refusal.sentences:
            form.add_error(None, sentence)
        return False
    except TransitionRefused as refusal:
        form.add_error(None, str(refusal))
        return False
    messages.success(request, message)
    return True


def say_recorded(request, form, message):
    """Say that it is recorded, and where to find what did not fit its field."""
    messages.success(request, message)
    if form.set_apart:
        where = form.fields[form.spare].label
        messages.warning(request, f"Niet alles paste in zijn vakje. Het staat bij ‘{where}’.")


def posted(request):
    """Return what was posted, also when nothing was filled in; None for a first look."""
    return request.POST if request.method == "POST" else None


def post_key(request) -> UUID | None:
    """Return the same key for a form that is sent twice, another as soon as anything in it differs.

    So who goes back and adds something loses nothing.
    """
    if "once" not in request.POST:
        return None
    sent = sorted((name, values) for name, values in request.POST.lists() if name != CSRF)
    return uuid5(NAMESPACE_URL, repr((request.path, sent)))


def to_detail(meldcode):
    return redirect("meldcode:detail", meldcode.pk)


def show(request, meldcode, form, title, *, template="meldcode/form.html", **context):
    context = {
        "meldcode": meldcode,
        "case": meldcode.case,
        "form": form,
        "title": title,
        "cancel_url": reverse("meldcode:detail", args=[meldcode.pk]),
        **context,
    }
    return render(request, template, context)
