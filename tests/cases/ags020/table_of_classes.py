"""Classes that are taken out of a table, and their options out of lists."""

from autogen import AssistantAgent, UserProxyAgent

KINDS = {"user": UserProxyAgent, "writer": AssistantAgent}


def build(members):
    return [KINDS[member["kind"]](**member["options"]) for member in members]


def one(kind, **options):
    return KINDS[kind](kind, **options)


def looped(members):
    agents = []
    for member in members:
        agents.append(KINDS[member["kind"]](**member["options"]))
    return agents


build([{"kind": "writer", "options": {"name": "writer", "llm_config": False}}])
looped(
    [
        {"kind": "writer", "options": {"name": "writer", "llm_config": False}},
        {
            "kind": "user",
            "options": {
                "name": "user",
                "human_input_mode": "NEVER",  # expect: AGS020
                "code_execution_config": {"use_docker": True},
            },
        },
    ]
)
looped([{"kind": "user", "options": {"name": "user", "human_input_mode": "ALWAYS", "code_execution_config": {"use_docker": True}}}])
one("user", human_input_mode="NEVER", code_execution_config=False)
one("user", human_input_mode="ALWAYS", code_execution_config={"use_docker": False})  # expect: AGS010
HANDLERS = {"print": print}
HANDLERS["print"]({"human_input_mode": "NEVER"})
