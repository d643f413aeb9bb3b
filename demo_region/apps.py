from django.apps import AppConfig


class DemoRegionConfig(AppConfig):
    name = "demo_region"
