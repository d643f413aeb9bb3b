from django.apps import AppConfig
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed

from accounts.events import EVENTS
from audit import registry


class AccountsConfig(AppConfig):
    name = "accounts"

    def ready(self):
        # Needs the models of audit, which are there only now.
        from accounts import signing_in

        registry.register(EVENTS)
        # Django tells of signing in by signal only; nothing else here uses signals.
        user_logged_in.connect(signing_in.log_login)
        user_logged_out.connect(signing_in.log_logout)
        user_login_failed.connect(signing_in.log_failed_login)
