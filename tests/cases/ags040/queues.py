"""What a model wrote, put into queues, heaps and tables and taken out again."""

import asyncio
import heapq
import queue
from bisect import insort
from collections import deque

from autogen import AssistantAgent

agent = AssistantAgent("planner", llm_config=False)
answer = agent.generate_reply(messages=[])

waiting = deque([answer])
exec(waiting.popleft())  # expect: AGS040
exec(waiting.pop())  # expect: AGS040
exec(waiting[0])  # expect: AGS040
for text in deque([answer]):
    exec(text)  # expect: AGS040
constants = deque(["1"])
exec(constants.popleft())  # ok: constants alone
later = deque()
later.append(answer)
exec(later.popleft())  # expect: AGS040
nothing = deque()
exec(nothing.pop())  # ok: it fails
left = deque()
left.appendleft(answer)
exec(left.pop())  # expect: AGS040
jobs = queue.Queue()
jobs.put(answer)
exec(jobs.get())  # expect: AGS040
exec(jobs.get_nowait())  # expect: AGS040
fixed = queue.Queue()
fixed.put("1")
exec(fixed.get())  # ok: constants alone
simple = queue.SimpleQueue()
simple.put_nowait(answer)
exec(simple.get(timeout=3))  # expect: AGS040
ranked = queue.PriorityQueue()
ranked.put((1, answer))
_, ranked_text = ranked.get()
exec(ranked_text)  # expect: AGS040
heap = []
heapq.heappush(heap, answer)
exec(heapq.heappop(heap))  # expect: AGS040
heap2 = []
heapq.heappush(heap2, (1, answer))
exec(heapq.heappop(heap2)[1])  # expect: AGS040
heap3 = ["1"]
heapq.heappush(heap3, "2")
exec(heapq.heappop(heap3))  # ok: constants alone
ordered = ["1"]
insort(ordered, answer)
exec(ordered.pop())  # expect: AGS040
heapq.heappush([], answer)
exec(heapq.heappop())  # ok: it fails
spread = deque()
spread.extendleft([answer])
exec(spread[0])  # expect: AGS040
listed = [answer]
exec(listed.pop())  # expect: AGS040
exec(listed.pop(0))  # expect: AGS040
exec(next(iter(listed)))  # expect: AGS040
exec(sorted(listed)[0])  # expect: AGS040
exec(next(iter(["1"])))  # ok: constants alone
exec(["1"].pop())  # ok: constants alone


async def work():
    tasks = asyncio.Queue()
    await tasks.put(answer)
    exec(await tasks.get())  # expect: AGS040
    empty = asyncio.Queue()
    await empty.put("1")
    exec(await empty.get())  # ok: constants alone


class Desk:
    def __init__(self):
        self.jobs = queue.Queue()
        self.texts = deque()
        self.fixed = deque()

    def fill(self):
        self.jobs.put(answer)
        self.texts.append(answer)
        self.fixed.append("1")

    def work(self):
        exec(self.jobs.get())  # expect: AGS040
        exec(self.texts.popleft())  # expect: AGS040
        exec(self.fixed.popleft())  # ok: constants alone
