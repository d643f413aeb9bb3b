"""Audit events of the audit app itself: reading the log is reading too."""

EVENTS = {
    "audit.log_read": "bekeek het logboek",
    "audit.denied": "vroeg een pagina op die niet te zien is",
    "audit.login": "meldde zich aan",
    "audit.login_failed": "probeerde zich aan te melden en dat lukte niet",
    "audit.logout": "meldde zich af",
}
