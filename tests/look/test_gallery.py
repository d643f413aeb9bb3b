import pytest
from django.urls import reverse

from config.gallery.samples import SCREENS
from config.gallery.views import SECTIONS
from config.settings import base


@pytest.mark.parametrize(("title", "name"), SECTIONS)
def test_the_gallery_shows_each_component_with_its_markup(client, db, title, name):
    page = client.get(reverse("gallery")).content.decode()

    assert f'<h2 id="kop-{name}">{title}</h2>' in page
    assert f'aria-label="Opmaak van {title}"' in page


@pytest.mark.parametrize("name", SCREENS)
def test_whole_screens_are_shown_without_signing_in(client, db, name):
    response = client.get(reverse("gallery-screen", args=[name]))

    assert response.status_code == 200
    assert response.content.count(b"<h1") == 1


def test_an_unknown_screen_is_not_found(client, db):
    assert client.get(reverse("gallery-screen", args=["niets"])).status_code == 404


def test_no_page_of_the_gallery_holds_inline_style_or_script(client, db):
    urls = [
        reverse("gallery"),
        reverse("gallery-form"),
        *(reverse("gallery-screen", args=[n]) for n in SCREENS),
    ]
    for url in urls:
        page = client.get(url).content.decode()
        assert " style=" not in page
        assert "<style" not in page
        assert page.count("<script") == page.count("<script src=")


def test_the_gallery_is_switched_off_unless_settings_ask_for_it():
    assert base.GALLERY is False
