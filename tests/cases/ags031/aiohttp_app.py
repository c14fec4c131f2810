# options: autogen-advisory=AGS932
"""aiohttp: handlers."""

import os

import autogen
from aiohttp import web

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)
routes = web.RouteTableDef()


@routes.post("/ask")
async def ask(request):
    data = await request.json()
    await user.a_initiate_chat(assistant, message=data["q"])  # expect: AGS932
    await user.a_initiate_chat(assistant, message=await request.text())  # expect: AGS932
    await user.a_initiate_chat(assistant, message=request.query["q"])  # expect: AGS932
    return web.Response()


async def added(request: web.Request):
    await user.a_initiate_chat(assistant, message=request.match_info["topic"])  # expect: AGS932
    return web.Response()


app = web.Application()
app.router.add_get("/added/{topic}", added)
app.add_routes(routes)
