"""All components on one page, with the markup that makes them. Demo and test settings only."""

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import Http404
from django.shortcuts import redirect, render
from django.template.loader import get_template

from config.gallery import samples
from config.gallery.forms import ConfirmForm, SampleForm

SECTIONS = [
    ("Knoppen en links", "buttons"),
    ("Labels", "tags"),
    ("Berichten", "alerts"),
    ("Balken", "banners"),
    ("Kaart met regels", "rows"),
    ("Mensen", "people"),
    ("Feiten", "facts"),
    ("Stappen", "rails"),
    ("Voorwaarden", "conditions"),
    ("Vier vragen", "four"),
    ("Lijst op volgorde", "items"),
    ("Tabbladen", "tabs"),
    ("Tabel die op een telefoon uit kaarten bestaat", "table"),
    ("Gegevens onder elkaar", "details"),
    ("Nog niets te zien", "empty"),
    ("Nummers om te bellen", "numbers"),
    ("Tijdlijn", "moments"),
    ("Schaal van 0 tot 10", "scale"),
    ("Formulier", "form"),
    ("Formulier met fouten", "form_errors"),
]


@login_not_required
def gallery(request):
    sections = [_section(title, name) for title, name in SECTIONS]
    broken = SampleForm(
        {"kind": "feit", "day": "32 november", "place": "Thuis, in de keuken"}, prefix="fout"
    )
    context = {
        "sections": sections,
        "sample": SampleForm(),
        "broken": broken,
        "steps": samples.STEPS,
        "steps_skipped": samples.STEPS_SKIPPED,
        "scale": samples.SCALE,
    }
    return render(request, "gallery/index.html", {**samples.frame_for(""), **context})


@login_not_required
def form_page(request):
    form = SampleForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        messages.success(request, "Signaal vastgelegd.")
        return redirect("gallery-form")
    context = {"form": form, "cancel_url": "/onderdelen/"}
    return render(request, "gallery/form_page.html", {**samples.frame_for("gezin"), **context})


@login_not_required
def confirm_page(request):
    form = ConfirmForm(request.POST or None)
    context = {"form": form, "cancel_url": "/onderdelen/"}
    return render(request, "gallery/confirm_page.html", {**samples.frame_for("gezin"), **context})


@login_not_required
def screen(request, name):
    if name not in samples.SCREENS:
        raise Http404
    context = {"steps": samples.STEPS, "scale": samples.SCALE}
    return render(request, samples.SCREENS[name], {**samples.frame_for(name), **context})


def _section(title, name):
    template = get_template(f"gallery/_{name}.html")
    return {"title": title, "id": name, "template": template, "source": template.template.source}
