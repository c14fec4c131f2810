"""Where a fence stands says where the code is; where a word stands says something of the code."""

import autogen

agent = autogen.AssistantAgent("agent", llm_config=False)


def cut_out():
    text = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])
    start = text.find("```python")
    if start != -1:
        end = text.find("```", start + 9)
        if end == -1:
            return
        exec(text[start + 9 : end])  # expect: AGS040


def at_once():
    text = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])
    if text.find("```") >= 0:
        exec(text.split("```")[1])  # expect: AGS040


def counted():
    text = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])
    if text.count("```"):
        exec(text.split("```")[1])  # expect: AGS040


def word():
    text = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])
    place = text.find("import os")
    if place == -1:  # expect: AGS041
        exec(text)


def word_beside_a_fence():
    text = agent.generate_reply(messages=[{"role": "user", "content": "Write a program."}])
    if text.count("subprocess") == 0 and text.count("```") == 2:  # expect: AGS041
        exec(text.split("```")[1])
