# options: autogen-advisory=AGS920
"""Tools of AG2 that patch files, and tools that are registered by their own methods."""

import autogen
from autogen.tools import Tool
from autogen.tools.experimental import PythonCodeExecutionTool
from autogen.tools.experimental.apply_patch import ApplyPatchTool


def refund(order: int) -> str:
    return f"order {order} paid back"


ApplyPatchTool(workspace_dir="work")  # expect: AGS920
ApplyPatchTool(workspace_dir="work", needs_approval=True)  # expect: AGS920
ApplyPatchTool(workspace_dir="work", needs_approval=True, on_approval=asked)
ApplyPatchTool(workspace_dir="work", needs_approval=chosen, on_approval=asked)
ApplyPatchTool(workspace_dir="work", on_approval=asked)  # expect: AGS920
PythonCodeExecutionTool(environment=environment)  # ok: the agent that runs it asks or does not

never = autogen.ConversableAgent("never", human_input_mode="NEVER", llm_config=False)
always = autogen.ConversableAgent("always", human_input_mode="ALWAYS", llm_config=False)
idle = autogen.ConversableAgent("idle", human_input_mode="NEVER", max_consecutive_auto_reply=0, function_map={"refund": refund})
pay = Tool(name="refund", description="Pays back.", func_or_tool=refund)
pay.register_for_execution(never)  # expect: AGS920
pay.register_tool(agent=never)  # expect: AGS920
pay.register_tool(always)
