"""What a decorator passes to a function is not written in the source, though the module calls it."""
import click
from autogen import AssistantAgent, UserProxyAgent

helper = AssistantAgent("helper", llm_config={"model": "m", "cache_seed": 3})  # expect: AGS003
user = UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=2)


@click.command()
@click.argument("topic")
def main(topic):
    user.initiate_chat(helper, message=f"Write of {topic}.")


if __name__ == "__main__":
    main()
