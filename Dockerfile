# syntax=docker/dockerfile:1

# CSS, fonts and icons: packages that are served as they are.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev

# Python packages, by hash.
FROM python:3.13-slim-bookworm AS build
ENV UV_PYTHON_DOWNLOADS=never PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /build
COPY requirements/installer.lock requirements/runtime.lock ./
RUN python -m venv /build/tools \
    && /build/tools/bin/pip install --no-cache-dir --require-hashes -r installer.lock \
    && python -m venv --without-pip /opt/venv \
    && /build/tools/bin/uv pip sync --no-cache --python /opt/venv/bin/python \
       --require-hashes --compile-bytecode runtime.lock

# What runs.
FROM python:3.13-slim-bookworm AS runtime
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
       libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fontconfig tini \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin wijkveilig \
    && install -d -o wijkveilig -g wijkveilig /var/lib/wijkveilig
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    XDG_CACHE_HOME=/tmp/cache \
    DJANGO_SETTINGS_MODULE=config.settings.production
WORKDIR /app
COPY --from=build /opt/venv /opt/venv
COPY --from=packages /app/node_modules node_modules
COPY . .
# The settings refuse to start without values. These exist for this one command only.
RUN SECRET_KEY=build BSN_KEY=YnVpbGQtb25seS13aWprdmVpbGlnLWJzbi1rZXktMzI= \
    BASE_URL=https://build.invalid ALLOWED_HOSTS=build.invalid \
    DATABASE_URL=postgres://build@build.invalid/build REDIS_URL=redis://build.invalid/0 \
    EMAIL_HOST=build.invalid MAIL_FROM=build@build.invalid \
    python manage.py collectstatic --noinput --verbosity 0 \
    && python -m compileall -q -x node_modules /app
USER wijkveilig
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "deploy/healthcheck.py"]
ENTRYPOINT ["tini", "--"]
CMD ["gunicorn", "--config", "config/gunicorn.py", "config.wsgi"]
