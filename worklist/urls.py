from django.urls import path

from worklist import views

app_name = "worklist"
urlpatterns = [
    path("", views.my_day, name="my_day"),
    path("team/", views.team, name="team"),
]
