"""Made-up people for the gallery. Nobody here exists."""

from types import SimpleNamespace

STEPS = [
    {
        "number": 1,
        "title": "Signalen",
        "note": "4 signalen, kindcheck gedaan",
        "state": "done",
        "url": "#",
    },
    {
        "number": 2,
        "title": "Overleg",
        "note": "spreekuur en Veilig Thuis",
        "state": "done",
        "url": "#",
    },
    {
        "number": 3,
        "title": "Gesprek",
        "note": "8 dagen bezig: moeder gesproken, vader niet",
        "state": "here",
        "url": "#",
    },
    {"number": 4, "title": "Wegen", "note": "nog niet", "state": "", "url": "#"},
    {"number": 5, "title": "Beslissen", "note": "nog niet", "state": "", "url": "#"},
]
STEPS_SKIPPED = [
    STEPS[0],
    STEPS[1],
    {**STEPS[2], "state": "skipped", "note": "overgeslagen: gesprek is nu niet veilig"},
    {**STEPS[3], "state": "here", "note": "begonnen op 20 november"},
    STEPS[4],
]
SCALE = {
    "summary": "Van oktober tot nu. Moeder ging van 3 naar 6, vader van 7 naar 8, Noor van 2 naar 3.",
    "lines": [
        {
            "number": 1,
            "points": "34,80 120,70 206,50 290,50",
            "x": 300,
            "y": 54,
            "label": "moeder 6",
        },
        {
            "number": 2,
            "points": "34,40 120,30 206,30 290,30",
            "x": 300,
            "y": 34,
            "label": "vader 8",
        },
        {"number": 3, "points": "34,90 120,90 206,70 290,80", "x": 300, "y": 84, "label": "Noor 3"},
    ],
    "dates": [{"x": 34, "label": "okt"}, {"x": 206, "label": "nov"}],
}


def _menu(current, with_team=False):
    screens = [
        ("Mijn dag", "mijn-dag", "sun", 6),
        ("Gezinnen", "gezin", "users", None),
        ("Spreekuur", "spreekuur", "messages-square", 4),
        ("Meldcodes", "meldcodes", "list-checks", None),
    ]
    if with_team:
        screens.append(("Teamoverzicht", "team", "layout-dashboard", None))
    return [
        {
            "label": label,
            "url": f"/onderdelen/scherm/{name}/" if name in SCREENS else "#",
            "icon": icon,
            "count": count,
            "current": name == current,
        }
        for label, name, icon, count in screens
    ]


def _person(name, function):
    team = SimpleNamespace(name="Team Noord")
    return SimpleNamespace(
        full_name=name, function=function, is_authenticated=True, teams=SimpleNamespace(all=[team])
    )


SCREENS = {
    "mijn-dag": "gallery/my_day.html",
    "gezin": "gallery/family.html",
    "spreekuur": "gallery/consultation.html",
}


def frame_for(name):
    """Return the frame around a sample screen: who is signed in and what is in the menu."""
    leads = name == "spreekuur"
    person = (
        _person("Tessa de Wit", "Teamleider")
        if leads
        else _person("Sanne Verhagen", "Jeugd- en gezinswerker")
    )
    menu = _menu(name, with_team=leads)
    return {"user": person, "nav": menu, "may_record": True, "may_report_acute": True}
