"""Items of a dict whose type says what each of them is."""

import subprocess
from typing import TypedDict

from autogen import AssistantAgent, UserProxyAgent

planner = AssistantAgent("planner", llm_config={"model": "gpt-4o", "cache_seed": None})
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config=False)


class Order(TypedDict):
    number: int
    name: str


@runner.register_for_execution()
@planner.register_for_llm(description="Pack an order.")
def pack(order: Order) -> str:
    subprocess.run(f"pack --number {order['number']}", shell=True)  # ok: a number
    subprocess.run(f"pack --name {order['name']}", shell=True)  # expect: AGS060
    return "packed"


@runner.register_for_execution()
@planner.register_for_llm(description="Pack several orders.")
def pack_all(orders: list[Order]) -> str:
    for order in orders:
        subprocess.run(f"pack --number {order['number']}", shell=True)  # ok: a number
        subprocess.run(f"pack --note {order['note']}", shell=True)  # expect: AGS060
    return "packed"
