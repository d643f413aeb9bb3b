"""The web server in production: one request per process, behind the proxy."""

import multiprocessing
import os

bind = "0.0.0.0:8000"
worker_class = "sync"
workers = int(os.environ.get("WEB_WORKERS") or multiprocessing.cpu_count() * 2 + 1)
timeout = 30
graceful_timeout = 25
max_requests = 2000  # a slow leak never grows old
max_requests_jitter = 200
worker_tmp_dir = "/dev/shm"  # noqa: S108 - a heartbeat must never wait for a disk
preload_app = True
control_socket_disable = True
accesslog = None  # who looked at what is the audit log's to tell, and nobody else's
