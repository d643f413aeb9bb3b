
app_name = "safety_plans"
urlpatterns: list = []
