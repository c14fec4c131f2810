"""What runs text, handed to what calls it: `map` and its kin, threads, pools, executors, event loops."""

import asyncio
import functools
import os
import subprocess
import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import starmap
from multiprocessing import Pool

from autogen import AssistantAgent

agent = AssistantAgent("planner", llm_config=False)
answer = agent.generate_reply(messages=[])
replies = [answer, answer]

list(map(eval, replies))  # expect: AGS040
for _ in map(exec, [answer]):  # expect: AGS040
    pass
results = [*map(eval, answer.splitlines())]  # expect: AGS040
any(map(eval, ["1 + 1", "2"]))  # ok: constants
list(map(print, replies))  # ok: shown
list(map(len, replies))  # ok: measured
kept = list(filter(eval, replies))  # expect: AGS040
kept = list(filter(str.strip, replies))  # ok: it runs nothing that a model wrote
kept = list(filter(None, replies))  # ok: it runs nothing that a model wrote
functools.reduce(lambda names, text: exec(text, names), replies, {})  # expect: AGS040
functools.reduce(lambda first, second: eval(first + second), replies)  # expect: AGS040
functools.reduce(lambda total, text: total + len(text), replies, 0)  # ok: it runs nothing that a model wrote
sorted(replies, key=eval)  # expect: AGS040
sorted(replies, key=len)  # ok: it runs nothing that a model wrote
max(replies, key=eval)  # expect: AGS040
max(replies)  # ok: compared
max(answer, "1", key=eval)  # ok: several values are not looked into
list(map(print))  # ok: it fails
list(map())  # ok: it fails
list(starmap(os.system, [(answer,)]))  # expect: AGS040
list(starmap(print, [(answer,)]))  # ok: it runs nothing that a model wrote

executor = ThreadPoolExecutor()
executor.submit(os.system, answer)  # expect: AGS040
executor.submit(subprocess.run, answer, shell=True)  # expect: AGS040
executor.submit(subprocess.run, ["ls"], cwd=answer)  # ok: no command
executor.submit(print, answer)  # ok: it runs nothing that a model wrote
executor.map(eval, replies)  # expect: AGS040
executor.map(len, replies)  # ok: it runs nothing that a model wrote
with Pool(2) as pool:
    pool.map(eval, replies)  # expect: AGS040
    pool.apply(exec, (answer,))  # expect: AGS040
    pool.apply_async(exec, (answer,))  # expect: AGS040
    pool.apply_async(exec, ("1",))  # ok: it runs nothing that a model wrote
    pool.imap(eval, replies)  # expect: AGS040
threading.Thread(target=os.system, args=(answer,)).start()  # expect: AGS040
threading.Thread(target=exec, args=[answer], daemon=True).start()  # expect: AGS040
threading.Thread(target=print, args=(answer,)).start()  # ok: it runs nothing that a model wrote
threading.Thread(target=os.system, args=("ls",)).start()  # ok: it runs nothing that a model wrote
threading.Timer(1, os.system, (answer,)).start()  # expect: AGS040
threading.Timer(1, os.system, args=[answer]).start()  # expect: AGS040
threading.Thread(target=subprocess.run, args=(answer,), kwargs={"shell": True}).start()  # expect: AGS040
threading.Thread(target=subprocess.run, args=(answer,), kwargs={"timeout": 3}).start()  # ok: no shell
given, options = (answer,), {"shell": True}
threading.Thread(target=exec, args=given).start()  # expect: AGS040
threading.Thread(target=subprocess.run, args=given, kwargs=options).start()  # expect: AGS040
threading.Thread(target=print, args=given, kwargs=options).start()  # ok: printed
threading.Thread(name="idle").start()  # ok: it does nothing


async def act():
    await asyncio.to_thread(exec, answer)  # expect: AGS040
    await asyncio.to_thread(os.system, answer)  # expect: AGS040
    await asyncio.to_thread(print, answer)  # ok: it runs nothing that a model wrote
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, os.system, answer)  # expect: AGS040
    await loop.run_in_executor(None, eval, "1")  # ok: it runs nothing that a model wrote
    await loop.run_in_executor(None, functools.partial(subprocess.run, answer, shell=True))  # expect: AGS040
    await loop.run_in_executor(None, lambda: exec(answer))  # expect: AGS040
    loop.call_soon(exec, answer)  # expect: AGS040
    loop.call_later(3, os.system, answer)  # expect: AGS040
    loop.call_later(3, print, answer)  # ok: printed


list(map(lambda text: eval(text), replies))  # expect: AGS040
list(map(lambda text: len(text), replies))  # ok: measured


class Kept:
    def map(self, function, texts):
        self.last = function, texts


Kept().map(eval, replies)  # ok: this one calls nothing
