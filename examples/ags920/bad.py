# options: autogen-advisory=AGS920
"""Tools that nobody watches."""

import autogen


def refund(order: int) -> str:
    """Pay an order back."""
    return f"order {order} paid back"


def cancel(order: int) -> str:
    """Cancel an order."""
    return f"order {order} cancelled"


cashier = autogen.UserProxyAgent("cashier", human_input_mode="NEVER", max_consecutive_auto_reply=5, code_execution_config=False, function_map={"refund": refund})  # expect: AGS920

clerk = autogen.ConversableAgent("clerk", human_input_mode="NEVER", max_consecutive_auto_reply=5, llm_config=False, function_map={"cancel": cancel})  # expect: AGS920
