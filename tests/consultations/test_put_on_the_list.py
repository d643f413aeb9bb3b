"""What happened puts a family on the list, whoever records it (domain.md 1.10, R10)."""

import pytest

from audit.denials import Refused
from audit.models import Event
from cases import actions as cases_actions
from consultations import actions
from consultations.enums import Urgency
from consultations.models import Consultation
from tests.consultations.room import bring_in

pytestmark = pytest.mark.django_db


def put(case, by, urgency=Urgency.RED, question="Vader was in huis: wat nu?"):
    return actions.put_on_list(
        case=case, question=question, why_today="Vandaag gebeurd.", urgency=urgency, by=by
    )


@pytest.mark.parametrize("username", ["sanne", "tessa", "aysel", "rob"])
def test_everyone_who_thinks_along_puts_a_family_on_the_list(cast, monday, username):
    item = put(cast.family(), getattr(cast, username))
    assert (item.urgency, item.is_waiting) == (Urgency.RED, True)
    assert Event.objects.filter(code="consultations.brought_in", subject_id=item.pk).exists()


@pytest.mark.parametrize("username", ["fleur", "bram"])
def test_who_does_not_work_with_families_does_not(cast, monday, username):
    with pytest.raises(Refused):
        put(cast.family(), getattr(cast, username))


def test_a_family_that_is_red_already_gets_the_question_added(cast, monday):
    case = cast.family()
    bring_in(case, cast.sanne, Urgency.RED)
    item = put(case, cast.aysel)
    assert item.question == "Hoe praat ik met vader?\nVader was in huis: wat nu?"
    assert item.why_today == "Vrijdag is het gesprek.\nVandaag gebeurd."
    assert Event.objects.filter(code="consultations.question_added").count() == 1


def test_it_raises_the_urgency_and_never_lowers_it(cast, monday):
    case = cast.family()
    bring_in(case, cast.sanne)
    assert put(case, cast.sanne, Urgency.GREEN, "Een.").urgency == Urgency.ORANGE
    assert put(case, cast.sanne, Urgency.RED, "Twee.").urgency == Urgency.RED


def test_the_same_question_stands_there_once_and_each_bringing_is_kept(cast, monday):
    case = cast.family()
    for _ in range(2):
        item = put(case, cast.sanne)
    assert item.question == "Vader was in huis: wat nu?"
    assert item.bringings.count() == 2


def test_a_closed_case_comes_on_no_list(cast, monday):
    case = cases_actions.close(case=cast.family(), reason="Klaar.", by=cast.sanne)
    assert put(case, cast.sanne) is None
    assert not Consultation.objects.exists()
