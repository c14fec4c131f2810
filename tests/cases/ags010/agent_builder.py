import os

from autogen.agentchat.contrib.agent_builder import AgentBuilder
from autogen.agentchat.contrib.captainagent.agent_builder import AgentBuilder as CaptainBuilder

default_llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}
builder = AgentBuilder(config_file_or_env="OAI_CONFIG_LIST", builder_model="gpt-4o", agent_model="gpt-4o")

first, _ = builder.build("Find papers on rainfall.", default_llm_config)  # expect: AGS010
second, _ = builder.build(building_task="Find papers.", default_llm_config=default_llm_config, coding=True)  # expect: AGS010
third, _ = builder.build("Find papers.", default_llm_config, coding=False)
fourth, _ = builder.build(
    "Find papers.",
    default_llm_config,
    code_execution_config={"work_dir": "papers", "use_docker": True},
)
fifth, _ = builder.build(
    "Find papers.",
    default_llm_config,
    code_execution_config={
        "work_dir": "papers",
        "use_docker": False,  # expect: AGS010
    },
)
sixth, _ = builder.build_from_library("Find papers.", "library.json", default_llm_config)  # expect: AGS010
seventh, _ = builder.build_from_library("Find papers.", "library.json", default_llm_config, coding=False)
captain = CaptainBuilder(builder_model="gpt-4o", agent_model="gpt-4o")
eighth, _ = captain.build("Find papers.", default_llm_config)  # expect: AGS010


def build(options):
    return builder.build("Find papers.", default_llm_config, **options)  # ok: nothing is known to be missing


def build_site(site):
    return site.build("pages", default_llm_config)  # ok: not known to be an AgentBuilder
