"""Asks the web server in this container whether it can work, as the proxy would."""

import os
import sys
from http.client import HTTPConnection, HTTPException

host = os.environ.get("ALLOWED_HOSTS", "localhost").split(",")[0].strip().lstrip(".")
connection = HTTPConnection("127.0.0.1", 8000, timeout=4)
try:
    connection.request("GET", "/gezond/klaar", headers={"Host": host})
    sys.exit(connection.getresponse().status != 200)
except (OSError, HTTPException) as problem:
    sys.exit(f"De website antwoordt niet: {problem}")
