# options: autogen-advisory=AGS932
"""Django REST framework: views."""

import os

import autogen
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.views import APIView

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)


@api_view(["POST"])
def ask(request):
    user.initiate_chat(assistant, message=request.data["q"])  # expect: AGS932
    return Response({})


class AskView(APIView):
    def post(self, request, topic):
        user.initiate_chat(assistant, message=request.data.get("q"))  # expect: AGS932
        user.initiate_chat(assistant, message=topic)  # expect: AGS932
        return Response({})
