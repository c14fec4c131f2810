"""What a future gives is what the function gives that was submitted."""

from concurrent.futures import ThreadPoolExecutor, as_completed

from autogen import AssistantAgent

helper = AssistantAgent("helper", llm_config=False)


def answer(text):
    return helper.generate_reply([{"role": "user", "content": text}])


def count(text):
    return f"{len(text)} + 1"


with ThreadPoolExecutor() as pool:
    exec(pool.submit(answer, "Begin.").result())  # expect: AGS040
    exec(pool.submit(count, "Begin.").result())  # ok: written by the program
    futures = [pool.submit(answer, text) for text in ("One.", "Two.")]
    for future in as_completed(futures):
        exec(future.result())  # expect: AGS040
    for future in as_completed([pool.submit(count, "One.")]):
        exec(future.result())  # ok: written by the program
    exec(pool.result())  # ok: no future
