"""One line for each person, never taken together (domain.md 3.4, R19, R21)."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from django.conf import settings

from safety_plans import actions
from safety_plans.models import Evaluation, ScaleScore
from safety_plans.scale import scale_of
from tests.cast import client_for
from tests.safety_plans.making import issued, looked_back, score

FIRST, SECOND = (Evaluation(held_on=date(2026, 10, 1)), Evaluation(held_on=date(2026, 11, 1)))


def said(who, number, evaluation=SECOND):
    return ScaleScore(
        who=who, number=Decimal(str(number)), motivation="Zo is het.", evaluation=evaluation
    )


def test_each_person_has_one_line_however_the_name_was_written():
    scale = scale_of([said("Mama", 4, FIRST), said("mama ", 6), said("Papa", 8)])
    assert [(line.who, len(line.scores)) for line in scale.lines] == [("Mama", 2), ("Papa", 1)]


def test_nobody_spoke_yet():
    assert scale_of([]) is None


def test_the_drawing_puts_ten_on_top_and_the_first_day_left():
    drawing = scale_of([said("Mama", 0, FIRST), said("Mama", 10)]).drawing()
    assert drawing["lines"][0]["points"] == "30,110.0 290,10.0"
    assert [day["label"] for day in drawing["dates"]] == ["1-10", "1-11"]
    assert drawing["summary"] == "Hoe veilig, van 0 tot 10: Mama 10"


def test_labels_never_stand_on_each_other():
    drawing = scale_of([said(f"Naam {n}", 6) for n in range(5)]).drawing()
    heights = sorted(float(line["y"]) for line in drawing["lines"])
    assert all(b - a >= 13 for a, b in zip(heights, heights[1:], strict=False))


@pytest.mark.parametrize(("low", "expected"), [(5, 1), (5.5, 0)])
def test_a_gap_of_three_asks_for_a_talk(low, expected):
    points = scale_of([said("papa", 8), said("Noor", low)]).talk_points()
    assert len([one for one in points if "Verschil" in one]) == expected


def test_a_drop_and_a_low_number_ask_for_a_talk():
    points = scale_of([said("Noor", 5, FIRST), said("Noor", 3)]).talk_points()
    assert points == [
        "Het cijfer van Noor ging van 5 naar 3. Vraag wat er gebeurd is.",
        "Noor geeft een 3. Vraag wat er nu nodig is.",
    ]


def test_numbers_are_written_as_people_do():
    assert [said("x", n).number_text for n in (0, 6, 6.5, 10)] == ["0", "6", "6,5", "10"]


def test_no_code_of_the_plan_adds_or_averages():
    code = "\n".join(
        path.read_text("utf-8") for path in Path(settings.BASE_DIR, "safety_plans").rglob("*.py")
    )
    assert not re.search(r"\b(Avg|Sum|mean|median|fmean)\b", code)


@pytest.mark.django_db
def test_a_browser_reads_one_place_for_each_label(cast):
    version = issued(cast.family(), cast.sanne)
    new = looked_back(version, scores=[score("mama", 6.5), score("papa", 4)])
    actions.evaluate(version=version, new=new, by=cast.sanne)
    page = client_for(cast.sanne).get(f"/plannen/versies/{version.pk}/").content.decode()
    assert re.findall(r'<text x="[\d,.]+" y="([\d,.]+)">(?:mama 6,5|papa 4)<', page) == [
        "49.0",
        "74.0",
    ]
