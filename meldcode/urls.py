from django.urls import path

from meldcode.views import acute, deciding, reading, steps

app_name = "meldcode"

ONE = "meldcode/<uuid:pk>/"

urlpatterns = [
    path("meldcode/", reading.meldcode_list, name="list"),
    path("meldcode/starten/<uuid:signal_id>/", steps.start, name="start"),
    path(ONE, reading.detail, name="detail"),
    path(f"{ONE}stap/<int:step>/", steps.add_entry, name="add_entry"),
    path(f"{ONE}stap/<int:step>/gedaan/", steps.mark, name="mark"),
    path(f"{ONE}gesprek-overslaan/", steps.skip, name="skip"),
    path(f"{ONE}wegen/", deciding.weigh, name="weigh"),
    path(f"{ONE}besluit/", deciding.decide, name="decide"),
    path(f"{ONE}melding/", deciding.report, name="report"),
    path(f"{ONE}melding/<uuid:report_id>/terugkoppeling/", deciding.feedback, name="feedback"),
    path(f"{ONE}volgende-stap/", deciding.next_action, name="next_action"),
    path(f"{ONE}afsluiten/", deciding.close, name="close"),
    path(f"{ONE}opnieuw/", deciding.reopen, name="reopen"),
    path("acuut/", acute.choose, name="acute"),
    path("acuut/nieuw/", acute.for_new_family, name="acute_new"),
    path("gezinnen/<uuid:case_id>/acuut/", acute.for_case, name="acute_for_case"),
]
