"""Each chat of a queue clears the history unless told not to."""

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask

app = Flask(__name__)
writer = AssistantAgent("writer", llm_config={"model": "gpt-4o"})
user = UserProxyAgent("user", code_execution_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=1)


@app.route("/cleared")
def cleared():
    user.initiate_chats([{"recipient": writer, "message": "Say hello.", "max_turns": 1}])  # ok: cleared
    return "done"
