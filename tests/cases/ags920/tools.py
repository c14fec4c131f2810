# options: autogen-advisory=AGS920
"""Tools of agents that ask, and of agents that do not."""

import autogen


def refund(order: int) -> str:
    return f"order {order} paid back"


autogen.UserProxyAgent("a", human_input_mode="NEVER", max_consecutive_auto_reply=5, code_execution_config=False, function_map={"refund": refund})  # expect: AGS920
autogen.UserProxyAgent("a", human_input_mode="ALWAYS", code_execution_config=False, function_map={"refund": refund})
autogen.UserProxyAgent("a", human_input_mode="NEVER", max_consecutive_auto_reply=5, code_execution_config=False)
autogen.UserProxyAgent("a", human_input_mode="NEVER", max_consecutive_auto_reply=5, code_execution_config=False, function_map={})
autogen.ConversableAgent("a", human_input_mode="NEVER", llm_config=False, function_map={"refund": refund})  # expect: AGS920

asks = autogen.UserProxyAgent("asks", human_input_mode="ALWAYS", code_execution_config=False)
assistant = autogen.ConversableAgent("assistant", human_input_mode="NEVER", llm_config=False)  # ok: only proposes
autogen.register_function(refund, caller=assistant, executor=asks, description="Refund.")


def open_agent(**options):
    return autogen.ConversableAgent("open", human_input_mode="NEVER", **options)  # ok: whatever they hold
