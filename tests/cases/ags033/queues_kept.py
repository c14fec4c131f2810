"""A queue in which a chat goes on with what was said in those before."""

from autogen import AssistantAgent, UserProxyAgent
from flask import Flask

app = Flask(__name__)
writer = AssistantAgent("writer", llm_config={"model": "gpt-4o"})
user = UserProxyAgent("user", code_execution_config=False, human_input_mode="NEVER", max_consecutive_auto_reply=1)


@app.route("/kept")
def kept():
    user.initiate_chats([{"recipient": writer, "message": "Say hello.", "max_turns": 1, "clear_history": False}])  # expect: AGS033
    return "done"
