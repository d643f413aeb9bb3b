"""The web server of the demo: one process, because SQLite has one writer, and this machine only."""

import os
from ipaddress import ip_address

bind = f"127.0.0.1:{os.environ.get('PORT', '8000')}"
worker_class = "gthread"
workers = 1
threads = 4
graceful_timeout = 5
control_socket_disable = True


def on_starting(server):
    """Refuse an address that others can reach: the passwords of the demo are known to all."""
    for address in server.address:
        if not _is_loopback(address):
            raise SystemExit(f"De demo is alleen op deze computer te openen, niet op {address}.")


def _is_loopback(address) -> bool:
    if isinstance(address, str):
        return True  # a socket in a folder cannot be reached over the network
    host = address[0]
    return host == "localhost" or ip_address(host).is_loopback
