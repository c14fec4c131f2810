"""A loop hands what one function returns to the next, and that one's result to the first: following it comes to an end."""

import re

import autogen

writer = autogen.AssistantAgent("writer", llm_config=False)


def written(avoided):
    prompt = "Write the next step."
    if avoided:
        avoided_text = "\n".join(f"- {step}" for step in avoided)
        prompt += avoided_text
    answer = writer.generate_reply([{"role": "user", "content": prompt}])
    if not answer:
        raise ValueError("no answer")
    return answer


def steps_in(text):
    found = re.search("Step: (.*)", text)
    step = found.group(1) if found else "wait"
    steps = []
    for block in text.split("\n"):
        name = re.search("Name: (.*)", block)
        steps.append({"name": name.group(1) if name else "step"})
    return steps, step


def run():
    done = []
    for _ in range(3):
        text = written(done)
        steps, step = steps_in(text)
        done.append(step)
    exec(step)  # expect: AGS040
    exec("print(1)")
