from django.urls import path

from consultations.views import day, item

app_name = "consultations"

ITEM = "spreekuur/<uuid:pk>/"

urlpatterns = [
    path("spreekuur/", day.today, name="today"),
    path("spreekuur/aanwezig/", day.presence, name="presence"),
    path("spreekuur/afsluiten/", day.close, name="close"),
    path(ITEM, item.item, name="item"),
    path(f"{ITEM}beginnen/", item.start, name="start"),
    path(f"{ITEM}doorschuiven/", item.move_on, name="move_on"),
    path("gezinnen/<uuid:case_id>/spreekuur/", item.bring_in, name="bring_in"),
]
