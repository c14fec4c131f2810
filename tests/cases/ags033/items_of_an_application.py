"""An aiohttp application keeps things under its keys, for all requests."""

from aiohttp import web
from autogen_agentchat.agents import AssistantAgent
from autogen_ext.models.openai import OpenAIChatCompletionClient

GUIDE = web.AppKey("guide", AssistantAgent)


def make_guide():
    return AssistantAgent("guide", model_client=OpenAIChatCompletionClient(model="gpt-4o"))


async def kept(request):
    guide = request.app["guide"]
    await guide.run(task="What is on today?")  # expect: AGS033
    return web.Response()


async def kept_by_key(request: web.Request):
    await request.app[GUIDE].run(task="What is on today?")  # expect: AGS033
    return web.Response()


async def made(request: web.Request):
    await request.app["make_guide"]().run(task="What is on today?")  # ok: one for each request
    return web.Response()


async def of_visitor(request: web.Request):
    await request.app["guides"][request.match_info["visitor"]].run(task="What is on today?")  # ok: one for each visitor
    return web.Response()


def main():
    app = web.Application()
    app["guide"] = make_guide()
    app[GUIDE] = make_guide()
    app["make_guide"] = make_guide
    app["guides"] = {}
    app.add_routes([web.get("/kept", kept), web.get("/key", kept_by_key), web.get("/made", made), web.get("/of/{visitor}", of_visitor)])
    web.run_app(app)
