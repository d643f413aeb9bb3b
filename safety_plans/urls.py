from django.urls import path

app_name = "safety_plans"
urlpatterns: list = []
