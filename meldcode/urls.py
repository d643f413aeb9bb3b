from django.urls import path

app_name = "meldcode"
urlpatterns: list = []
