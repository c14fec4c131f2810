"""Where a word stands in a message, as AutoGen's notebooks look for it."""

import autogen
from autogen.code_utils import content_str

assistant = autogen.AssistantAgent("assistant", llm_config={"model": "m"})
found = autogen.UserProxyAgent(
    "found",
    human_input_mode="NEVER",
    code_execution_config=False,
    is_termination_msg=lambda x: content_str(x.get("content")).find("TERMINATE") >= 0,  # expect: AGS023
)
deep = autogen.UserProxyAgent(
    "deep",
    human_input_mode="NEVER",
    code_execution_config=False,
    is_termination_msg=lambda x: autogen.code_utils.content_str(x["content"]).rfind("DONE") > -1,  # expect: AGS023
)
long = autogen.UserProxyAgent(
    "long",
    human_input_mode="NEVER",
    code_execution_config=False,
    is_termination_msg=lambda x: "DONE" in x["content"] or len(x["content"]) > 5000,  # expect: AGS023
)
bounded = autogen.UserProxyAgent(
    "bounded",
    human_input_mode="NEVER",
    code_execution_config=False,
    max_consecutive_auto_reply=3,
    is_termination_msg=lambda x: content_str(x.get("content")).find("TERMINATE") >= 0,  # ok: three replies
)
for user in (found, deep, long, bounded):
    user.initiate_chat(assistant, message="Write a poem on rain.")
