from django.urls import path

from accounts import views

app_name = "accounts"
urlpatterns = [
    path("beheer/", views.people, name="people"),
    path("beheer/mensen/nieuw/", views.add_person, name="add_person"),
    path("beheer/mensen/<int:pk>/", views.change_person, name="change_person"),
    path("beheer/teams/nieuw/", views.add_team, name="add_team"),
]
