"""A number is cut out of a reply, which says nothing of the rest of it; a reply that is a number is one."""
import os
import re

import autogen

critic = autogen.AssistantAgent("critic", llm_config={"model": "m"})


def found():
    verdict = critic.generate_reply(messages=[])
    rating = int(re.search(r"\d+", str(verdict)).group())
    os.system(f"echo {rating}")
    os.system(f"echo '{verdict}'")  # expect: AGS040


def sliced():
    verdict = critic.generate_reply(messages=[])
    rating = int(verdict[:2])
    os.system(f"echo {rating}")
    os.system(f"echo '{verdict}'")  # expect: AGS040


def first_word():
    verdict = critic.generate_reply(messages=[])
    rating = float(verdict.split()[0])
    os.system(f"echo '{verdict}' {rating}")  # expect: AGS040


def digits_alone():
    verdict = critic.generate_reply(messages=[])
    rating = int(re.sub(r"\D", "", verdict))
    os.system(f"echo '{verdict}' {rating}")  # expect: AGS040


def whole():
    verdict = critic.generate_reply(messages=[])
    rating = int(verdict)
    os.system(f"echo '{verdict}' {rating}")


def logged():
    verdict = critic.generate_reply(messages=[])
    rating = min(int(verdict), 10)
    print(rating)
    os.system(f"echo '{verdict}'")
