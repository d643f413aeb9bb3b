from django.urls import path

from config.gallery import views

urlpatterns = [
    path("", views.gallery, name="gallery"),
    path("formulier/", views.form_page, name="gallery-form"),
    path("bevestigen/", views.confirm_page, name="gallery-confirm"),
    path("scherm/<slug:name>/", views.screen, name="gallery-screen"),
]
