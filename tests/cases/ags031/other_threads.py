# options: autogen-advisory=AGS932
"""Calls that a wrapper makes."""

import asyncio
import os
import threading
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import anyio
import autogen
import chainlit as cl
from asgiref.sync import sync_to_async
from starlette.concurrency import run_in_threadpool

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)
executor = ThreadPoolExecutor()
text = input("? ")


async def main():
    await asyncio.to_thread(user.initiate_chat, assistant, message=text)  # expect: AGS932
    await asyncio.to_thread(user.initiate_chat, assistant, message="Plan the trip.")
    await sync_to_async(user.initiate_chat)(assistant, message=text)  # expect: AGS932
    await sync_to_async(user.initiate_chat)(assistant, message="Plan the trip.")
    await cl.make_async(user.initiate_chat)(assistant, message=text)  # expect: AGS932
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, user.send, text, assistant)  # expect: AGS932
    await loop.run_in_executor(None, user.send, "Plan the trip.", assistant)
    await loop.run_in_executor(None, partial(user.initiate_chat, assistant, message=text))  # expect: AGS932
    await loop.run_in_executor(None, partial(user.initiate_chat, assistant, message="Plan the trip."))
    loop.call_soon(user.send, text, assistant)  # expect: AGS932
    await anyio.to_thread.run_sync(user.send, text, assistant)  # expect: AGS932
    await run_in_threadpool(user.send, text, assistant)  # expect: AGS932
    executor.submit(user.send, text, assistant)  # expect: AGS932
    threading.Thread(target=user.initiate_chat, args=(assistant,), kwargs={"message": text}).start()  # expect: AGS932
    threading.Thread(target=user.initiate_chat, args=(assistant,), kwargs={"message": "Plan the trip."}).start()
    threading.Thread(target=print, args=(text,)).start()  # ok: not a conversation
    threading.Thread(name="idle").start()
    tasks.add_task(user.send, text, assistant)  # expect: AGS932
    await asyncio.to_thread(print, text)  # ok: not a conversation
    asyncio.run(user.a_initiate_chat(assistant, message=text))  # expect: AGS932
