import re

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse

from accounts.models import User
from audit.models import Event
from tests.cast import PASSWORD, client_for
from worklist import mail
from worklist.models import OutgoingMail

pytestmark = pytest.mark.django_db


def sign_in(username, password):
    client = Client()
    response = client.post(reverse("account_login"), {"login": username, "password": password})
    return client, response


def test_signing_in_and_out_stand_in_the_log(cast):
    client, response = sign_in("sanne", PASSWORD)
    assert response.url == "/"
    client.post(reverse("account_logout"))
    assert list(Event.objects.values_list("code", flat=True)) == ["audit.logout", "audit.login"]


def test_a_wrong_password_is_logged_without_what_was_typed(cast):
    _, response = sign_in("sanne", "mijn-geheime-wachtwoord")
    assert response.status_code == 200
    event = Event.objects.get(code="audit.login_failed")
    assert "sanne" not in str(event.__dict__)


def test_nobody_can_sign_up(cast):
    response = Client().post(
        reverse("account_signup"),
        {"username": "x", "email": "x@example.nl", "password1": PASSWORD, "password2": PASSWORD},
    )
    assert not User.objects.filter(username="x").exists()
    assert response.status_code == 200


def test_who_works_here_no_longer_is_out_at_the_next_click(cast):
    client = client_for(cast.sanne)
    assert client.get("/").status_code == 200
    User.objects.filter(pk=cast.sanne.pk).update(is_active=False)
    assert "/account/login/" in client.get("/").url


def test_after_signing_in_one_comes_back_to_the_page_one_asked_for(cast):
    case = cast.family()
    url = reverse("cases:detail", args=[case.pk])
    client = Client()
    login = client.get(url).url
    response = client.post(login, {"login": "sanne", "password": PASSWORD, "next": url})
    assert response.url == url


@pytest.mark.parametrize("target", ["//kwaad.example", "https://kwaad.example", "/\\kwaad.example"])
def test_after_signing_in_one_is_not_sent_elsewhere(cast, target):
    response = Client().post(
        reverse("account_login"), {"login": "sanne", "password": PASSWORD, "next": target}
    )
    assert "kwaad" not in response.url


def test_a_forgotten_password_is_renewed_by_mail_from_the_outbox(cast, mailoutbox):
    Client().post(reverse("account_reset_password"), {"email": cast.sanne.email})
    assert mailoutbox == [], "the page itself sends nothing"
    assert mail.deliver_waiting() == 1
    text = mailoutbox[0].body
    link = re.search(r"http://testserver(/\S+)", text)[1]
    client = Client()
    form = client.get(link, follow=True)
    new = "een-heel-nieuw-wachtwoord"
    client.post(form.redirect_chain[-1][0], {"password1": new, "password2": new})
    assert sign_in("sanne", new)[1].url == "/"
    assert OutgoingMail.objects.get().body == "", "a link that opens an account is not kept"


def test_an_unknown_address_gets_the_same_answer_and_no_mail(cast):
    known = Client().post(reverse("account_reset_password"), {"email": cast.sanne.email})
    unknown = Client().post(reverse("account_reset_password"), {"email": "wie@example.nl"})
    assert (known.status_code, known.url) == (unknown.status_code, unknown.url)
    assert OutgoingMail.objects.count() == 1


def test_the_first_administrator_is_made_once():
    call_command("first_administrator", "Bea", "bea@example.nl", "Bea", "Heer")
    assert User.objects.get(username="bea").role == "administrator"
    with pytest.raises(CommandError, match="al een functioneel beheerder"):
        call_command("first_administrator", "ben", "ben@example.nl", "Ben", "Heer")
