"""The family's copy as a PDF: the one door to WeasyPrint (design decision 7).

The engine is loaded with the first PDF and not with the app: without its system libraries all
else works. It fetches nothing but our own fonts and stylesheet.
"""

import logging
from importlib import import_module

from django.template.loader import render_to_string
from django.utils import translation

from safety_plans.family_copy import copy_for_family
from safety_plans.models import PlanVersion

ENGINE = "safety_plans.pdf_engine"

# What WeasyPrint logs can hold words of the plan: an address in a text, a name in a font message.
for _name in ("weasyprint", "weasyprint.progress", "fontTools"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


class PdfUnavailable(RuntimeError):
    """The system libraries that WeasyPrint needs are not on this machine."""


def render_plan(version: PlanVersion) -> bytes:
    """Return the family's copy of a version. Raises PdfUnavailable."""
    return _engine().to_pdf(html_of(version))


def html_of(version: PlanVersion) -> str:
    with translation.override("nl"):
        return render_to_string(
            "safety_plans/pdf/document.html", {"copy": copy_for_family(version), "version": version}
        )


def file_name(version: PlanVersion) -> str:
    """Return a name without a name: it stays behind in the list of downloads."""
    return f"veiligheidsplan-versie-{version.number}.pdf"


def _engine():
    try:
        return import_module(ENGINE)
    except OSError as missing:
        raise PdfUnavailable from missing
