# options: autogen-advisory=AGS932
"""Django: views and `request`."""

import json
import os

import autogen
from django.http import JsonResponse
from django.urls import path
from django.views import View
from django.views.decorators.csrf import csrf_exempt

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


def settings_text(data):
    return "short" if data["short"] else "long"


@csrf_exempt
def ask(request):
    user.initiate_chat(assistant, message=request.POST["q"])  # expect: AGS932
    user.initiate_chat(assistant, message=request.GET.get("q"))  # expect: AGS932
    data = json.loads(request.body)
    user.initiate_chat(assistant, message=settings_text(data))  # ok: through a function of the program
    return JsonResponse({})


class AskView(View):
    def post(self, request):
        user.initiate_chat(assistant, message=request.POST["q"])  # expect: AGS932
        return JsonResponse({})


urlpatterns = [path("ask/", ask), path("view/", AskView.as_view())]
