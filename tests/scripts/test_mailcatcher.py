"""Mails are caught over real SMTP, kept, and shown without trusting a word in them."""

import re
import smtplib
from email.message import EmailMessage

import pytest

from scripts.mailcatcher import MailCatcher, kept_mails
from scripts.mailpages import list_page, mail_page


def a_mail(**changes) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Wijkveilig <wijkveilig@localhost>"
    mail["To"] = changes.get("to", "sanne@example.nl")
    mail["Subject"] = changes.get("subject", "Er wacht iets op u")
    mail["Date"] = "Thu, 01 Jan 2026 23:30:00 +0000"
    mail.set_content(
        changes.get("text", "Kijk op http://127.0.0.1:8000/plannen/?a=1&b=2 in de app")
    )
    return mail


@pytest.fixture
def caught(tmp_path):
    def send(*mails):
        with MailCatcher(folder=tmp_path) as catcher:
            for mail in mails:
                with smtplib.SMTP("127.0.0.1", catcher.port) as server:
                    server.send_message(mail)
        return catcher.messages

    return send


def test_a_mail_that_was_sent_is_there(caught):
    (message,) = caught(a_mail(subject="Één mail", to="zoë@example.nl".replace("ë", "e")))
    assert message["Subject"] == "Één mail"
    assert message["X-Envelope-To"] == "zoe@example.nl"
    assert "Kijk op" in message.get_content()


def test_mails_are_kept_newest_first_under_names_that_say_nothing(caught, tmp_path):
    caught(a_mail(subject="eerste"), a_mail(subject="tweede"))
    kept = list(kept_mails(tmp_path))
    assert [message["Subject"] for _, message in kept] == ["tweede", "eerste"]
    assert all(re.fullmatch(r"[\d-]+\.eml", path.name) for path in tmp_path.iterdir())


def test_the_catcher_lets_go_of_its_port(caught):
    with MailCatcher() as first:
        port = first.port
    with MailCatcher(port) as second:
        assert second.port == port


def test_the_list_names_each_mail_by_its_subject_in_dutch_time():
    page = list_page([("20260101-1", a_mail())])
    assert '<a href="/mail/20260101-1">Er wacht iets op u</a>' in page
    assert "02-01-2026 00:30" in page


def test_an_empty_list_says_so():
    assert "Er is nog geen mail" in list_page([])


def test_an_address_in_the_text_becomes_a_link():
    page = mail_page(a_mail())
    link = "http://127.0.0.1:8000/plannen/?a=1&amp;b=2"
    assert f'<a href="{link}" rel="noreferrer">{link}</a>' in page


def test_nothing_in_a_mail_is_taken_as_html():
    bad = "<script>alert(1)</script>"
    mail = a_mail(subject=bad, to=f'"{bad}" <a@example.nl>', text=f'{bad} http://x/"onclick=1')
    for page in (mail_page(mail), list_page([("1", mail)])):
        assert "<script" not in page
        assert "alert(1)" in page
        assert '"onclick' not in page
