from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from audit.denials import Denied, require
from audit.incoming import posted, whole_number
from cases import actions
from cases.forms import HouseholdFormSet, NewCaseForm, PersonForm, PersonFormSet
from cases.forms.opening import MOST_PEOPLE
from cases.guard import log_list, open_case
from cases.models import Case, Person
from cases.permissions import why_not_open, why_not_work_on
from cases.search import words_of

FEW = 10
FIRST_ROWS = 6


@require_http_methods(["GET", "POST"])
def new(request):
    """Search first, so that no family is made twice; then the form."""
    require(why_not_open(request.user))
    if request.method == "GET" and not request.GET.get("gezocht"):
        return _search_first(request)
    forms = _forms(request)
    if request.method == "POST" and "meer" not in request.POST and _all_valid(forms):
        case = actions.open_case(new=_new_case(forms), by=request.user)
        messages.success(request, f"{case.family_name} staat in Wijkveilig, zaak {case.number}.")
        return redirect("cases:detail", case.pk)
    return render(request, "cases/case_new.html", {**forms, "forms": _flat(forms)})


def _search_first(request):
    text = request.GET.get("zoek", "").strip()[:200]
    words = words_of(text, timezone.localdate())
    cases = Case.objects.visible_to(request.user).for_list()
    found = list(cases.matching(words)[:FEW]) if words else []
    if text:
        log_list(request.user, found, section="zoeken voor nieuw gezin", words=len(words))
    context = {"text": text, "found": found, "too_short": bool(text) and not words}
    return render(request, "cases/case_search_first.html", context)


def _forms(request):
    data = _with_more_people(posted(request))
    surname = request.GET.get("naam", "")[:120]
    return {
        "form": NewCaseForm(data, user=request.user, initial={"family_name": surname}),
        "households": HouseholdFormSet(data, prefix="huis"),
        "people": PersonFormSet(data, prefix="mens"),
    }


def _with_more_people(data):
    """Give two more rows when that button was pressed, also without JavaScript."""
    if data is None or "meer" not in data:
        return data
    data = data.copy()
    total = whole_number(data.get("mens-TOTAL_FORMS", ""))
    data["mens-TOTAL_FORMS"] = str(FIRST_ROWS if total is None else min(total + 2, MOST_PEOPLE))
    return data


def _all_valid(forms):
    # Every form is checked, also after a wrong one: people see all that went wrong at once.
    valid = [form.is_valid() for form in forms.values()]
    return all(valid)


def _new_case(forms):
    households = forms["households"]
    people = forms["people"].new_people(houses=households.places())
    return forms["form"].new_case(households.new_households(), people)


def _flat(forms):
    """Return every form on the page, for the summary of what went wrong."""
    return [forms["form"], *forms["households"].forms, *forms["people"].forms]


@require_http_methods(["GET", "POST"])
def add_person(request, case_id):
    case = open_case(request, case_id, section="mensen")
    require(why_not_work_on(request.user, case))
    houses = list(case.family.households.all())
    form = PersonForm(posted(request), houses=houses)
    if request.method == "POST" and form.is_valid():
        person = actions.add_person(case=case, new=form.new_person(), by=request.user)
        messages.success(request, f"{person.full_name} staat bij {case.family_name}.")
        return redirect("cases:people", case.pk)
    return render(request, "cases/person_form.html", {"case": case, "form": form, "person": None})


@require_http_methods(["GET", "POST"])
def change_person(request, case_id, person_id):
    case = open_case(request, case_id, section="mensen")
    require(why_not_work_on(request.user, case))
    person = _person(case, person_id)
    houses = list(case.family.households.all())
    form = PersonForm.for_person(posted(request), person=person, houses=houses)
    if request.method == "POST" and form.is_valid():
        chosen = [houses[place] for place in form.cleaned_data["houses"]]
        actions.change_person(
            case=case,
            person=person,
            fields=form.person_fields(),
            households=chosen,
            by=request.user,
        )
        messages.success(request, f"De gegevens van {person.full_name} zijn bewaard.")
        return redirect("cases:people", case.pk)
    return render(request, "cases/person_form.html", {"case": case, "form": form, "person": person})


def _person(case, person_id) -> Person:
    person = case.family.people.filter(pk=person_id).first()
    if person is None:
        raise Denied(subject_type="cases.person", subject_id=person_id, case_id=case.pk)
    return person
