"""Handlers of Flask, Django and aiohttp."""

from aiohttp import web
from autogen_agentchat.agents import AssistantAgent
from autogen_agentchat.teams import RoundRobinGroupChat
from autogen_ext.models.openai import OpenAIChatCompletionClient
from django.http import JsonResponse
from django.urls import path
from django.views import View
from flask import Blueprint, Flask

app = Flask(__name__)
pages = Blueprint("pages", __name__)
routes = web.RouteTableDef()
client = OpenAIChatCompletionClient(model="gpt-4o")
team = RoundRobinGroupChat([AssistantAgent("helper", model_client=client)], max_turns=2)


@app.route("/flask")
async def flask_route():
    await team.run(task="Plan the trip.")  # expect: AGS033


@pages.get("/blueprint")
async def blueprint_route():
    await team.run(task="Plan the trip.")  # expect: AGS033


async def django_view(request):
    await team.run(task="Plan the trip.")  # expect: AGS033
    return JsonResponse({})


class TripView(View):
    async def get(self, request):
        await team.run(task="Plan the trip.")  # expect: AGS033
        return JsonResponse({})


urlpatterns = [path("trip/", django_view), path("view/", TripView.as_view())]


@routes.get("/aiohttp")
async def aiohttp_route(request):
    await team.run(task="Plan the trip.")  # expect: AGS033
    return web.Response()
