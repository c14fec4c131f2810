# options: autogen-advisory=AGS970
"""Safeguards that only say what they find, and those that stop it."""

from ag2.extensions.tealtiger import GovernanceMode, TealTigerMiddleware
from autogen.agentchat import run_group_chat
from autogen.agentchat.group.safeguards import apply_safeguard_policy

between = {"check_method": "regex", "pattern": "password", "violation_response": "warning"}  # expect: AGS970
tools = [
    {"check_method": "regex", "pattern": "rm", "action": "block"},
    {"check_method": "regex", "pattern": "curl", "action": "warning"},  # expect: AGS970
]
apply_safeguard_policy(
    agents=agents,
    policy={
        "inter_agent_safeguards": {"agent_transitions": [between]},
        "agent_environment_safeguards": {"tool_interaction": tools},
    },
)
apply_safeguard_policy(agents=agents, policy="policy.json")
apply_safeguard_policy(agents=agents, policy={"agent_environment_safeguards": {"tool_interaction": [{"violation_response": level}]}})
run_group_chat(
    pattern=pattern,
    messages="Go.",
    safeguard_policy={"inter_agent_safeguards": {"agent_transitions": [{"violation_response": "warning"}]}},  # expect: AGS970
)
TealTigerMiddleware(mode="OBSERVE")  # expect: AGS970
TealTigerMiddleware(mode=GovernanceMode.MONITOR)  # expect: AGS970
TealTigerMiddleware(mode=GovernanceMode.ENFORCE)
TealTigerMiddleware()
notes = {"violation_response": "warning"}
