# options: autogen-advisory=AGS920
"""Tools that a person sees before they run."""

import autogen


def refund(order: int) -> str:
    """Pay an order back."""
    return f"order {order} paid back"


cashier = autogen.UserProxyAgent(
    "cashier",
    human_input_mode="ALWAYS",
    code_execution_config=False,
    function_map={"refund": refund},
)

announcer = autogen.UserProxyAgent(
    "announcer",
    human_input_mode="NEVER",  # ok: this agent executes nothing
    max_consecutive_auto_reply=5,
    code_execution_config=False,
)
