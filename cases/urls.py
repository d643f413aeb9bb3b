from django.urls import path

from cases.views import changing, family, lists, opening, recording

app_name = "cases"

CASE = "gezinnen/<uuid:case_id>/"

urlpatterns = [
    path("gezinnen/", lists.case_list, name="list"),
    path("gezinnen/nieuw/", opening.new, name="new"),
    path("signaal/", recording.signal_start, name="signal_start"),
    path("signalen/<uuid:pk>/", family.signal, name="signal"),
    path("taken/<uuid:pk>/", changing.complete_task, name="complete_task"),
    path("overdrachten/<uuid:pk>/aanvaarden/", changing.accept_handover, name="accept_handover"),
    path(CASE, family.detail, name="detail"),
    path(f"{CASE}mensen/", family.people, name="people"),
    path(f"{CASE}mensen/nieuw/", opening.add_person, name="add_person"),
    path(f"{CASE}mensen/<uuid:person_id>/", opening.change_person, name="change_person"),
    path(f"{CASE}tijdlijn/", family.timeline, name="timeline"),
    path(f"{CASE}rechten/", family.rights, name="rights"),
    path(f"{CASE}signaal/", recording.record_signal, name="record_signal"),
    path(f"{CASE}taak/", changing.add_task, name="add_task"),
    path(f"{CASE}volgende-stap/", changing.next_step, name="next_step"),
    path(f"{CASE}kader/", changing.frame, name="frame"),
    path(f"{CASE}fase/", changing.phase, name="phase"),
    path(f"{CASE}zicht/", changing.watch, name="watch"),
    path(f"{CASE}casusregisseur/", changing.change_owner, name="change_owner"),
    path(f"{CASE}meekijken/", changing.invite, name="invite"),
    path(f"{CASE}afschermen/", changing.shield, name="shield"),
    path(f"{CASE}afscherming-opheffen/", changing.lift_shield, name="lift_shield"),
    path(f"{CASE}afsluiten/", changing.close, name="close"),
]
