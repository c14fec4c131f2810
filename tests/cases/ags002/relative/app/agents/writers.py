from autogen import AssistantAgent, OpenAIWrapper

from . import names
from ..common import limits
from ..common.limits import NONE, SHORT, options

first = OpenAIWrapper(
    model="gpt-4o",
    timeout=NONE,  # expect: AGS002
)
second = OpenAIWrapper(model="gpt-4o", timeout=limits.NONE)  # ok: the same value
third = OpenAIWrapper(model="gpt-4o", timeout=SHORT)
fourth = OpenAIWrapper(model=names.MODEL, **limits.OPTIONS)  # ok: its module sets a bound
fifth = AssistantAgent("fifth", llm_config=options(None))  # expect: AGS002
sixth = AssistantAgent("sixth", llm_config=options(timeout=45))
