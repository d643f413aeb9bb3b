"""Looked at by a browser: 360 and 1280 px wide, light and dark, on the keyboard."""

import pytest
from django.urls import reverse

from tests.axe import assert_accessible, assert_accessible_everywhere, assert_no_sideways_scroll

pytestmark = pytest.mark.browser

PAGES = {
    "gallery": "/onderdelen/",
    "form": "/onderdelen/formulier/",
    "confirm": "/onderdelen/bevestigen/",
    "my day": "/onderdelen/scherm/mijn-dag/",
    "family": "/onderdelen/scherm/gezin/",
    "consultation": "/onderdelen/scherm/spreekuur/",
    "sign in": "/account/login/",
    "forgotten password": "/account/password/reset/",
    "mail sent": "/account/password/reset/done/",
    "not found": "/onderdelen/scherm/niets/",
}


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_axe_finds_nothing(live_server, page, path):
    page.goto(live_server.url + path)
    assert_accessible_everywhere(page)


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_nothing_is_cut_off_on_the_smallest_phone(live_server, page, path):
    page.goto(live_server.url + path)
    assert_no_sideways_scroll(page)


@pytest.mark.parametrize("path", PAGES.values(), ids=PAGES.keys())
def test_the_browser_refuses_nothing(live_server, page, path):
    complaints = []
    page.on("console", lambda message: message.type == "error" and complaints.append(message.text))
    page.on(
        "response", lambda r: "/static/" in r.url and r.status != 200 and complaints.append(r.url)
    )
    page.goto(live_server.url + path)
    assert [text for text in complaints if "404 (Not Found)" not in text] == []


@pytest.fixture
def wrong_form(live_server, page):
    page.goto(live_server.url + reverse("gallery-form"))
    page.get_by_role("button", name="Signaal vastleggen").click()
    page.wait_for_selector("[data-errors]")
    return page


def test_a_wrong_form_says_so_in_its_title_and_takes_the_focus(wrong_form):
    assert wrong_form.title() == "Fout: Signaal · Wijkveilig"
    assert wrong_form.evaluate("document.activeElement.id") == "fouten"


def test_a_wrong_form_is_accessible_too(wrong_form):
    assert_accessible_everywhere(wrong_form)


def test_a_link_in_the_summary_brings_you_to_the_field(wrong_form):
    wrong_form.locator("#fouten a", has_text="Van wie weet je dit?").click()
    assert wrong_form.evaluate("document.activeElement.id") == "id_source"


def test_the_slash_key_goes_to_the_search_box(live_server, page):
    page.goto(live_server.url + PAGES["my day"])
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "zoek"
    assert page.input_value("#zoek") == ""


def test_a_slash_in_a_field_is_just_a_slash(live_server, page):
    page.goto(live_server.url + PAGES["form"])
    page.locator("#id_place").press("/")
    assert page.input_value("#id_place") == "/"


def test_escape_closes_the_menu_and_keeps_the_focus_on_it(live_server, page):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(live_server.url + PAGES["my day"])
    menu = page.locator("details.who")
    menu.locator("summary").click()
    assert menu.get_attribute("open") is not None
    page.keyboard.press("Escape")
    assert menu.get_attribute("open") is None
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_the_first_tab_skips_to_the_content(live_server, page):
    page.goto(live_server.url + PAGES["my day"])
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "inhoud"


def test_the_phone_has_its_menu_at_the_thumb(live_server, page):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(live_server.url + PAGES["my day"])
    bar = page.get_by_role("navigation", name="Menu onderaan")
    assert bar.is_visible()
    assert bar.bounding_box()["y"] > 700
    assert not page.get_by_role("navigation", name="Hoofdmenu").is_visible()


def test_the_phone_menu_opens_over_the_page_with_the_rest(live_server, page):
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(live_server.url + PAGES["my day"])
    page.get_by_text("Meer", exact=True).click()
    assert page.get_by_role("button", name="Uitloggen").is_visible()
    assert_accessible(page)
    page.keyboard.press("Escape")
    assert not page.get_by_role("button", name="Uitloggen").is_visible()
