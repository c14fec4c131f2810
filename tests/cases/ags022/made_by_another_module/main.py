"""What is missing in another module is edited there; what is passed to it stands here."""

from autogen import AssistantAgent
from crew import build_clerk, build_crew, build_eager

writer = AssistantAgent("writer")


def talk() -> None:
    for agent in build_crew():  # ok: the argument is missing in crew.py
        agent.send("Sum up.", writer)
        writer.generate_reply(sender=agent)
    build_eager().initiate_chat(writer, message="Sum up.")  # ok: told in crew.py
    build_clerk(80).initiate_chat(writer, message="Sum up.")  # expect: AGS022
    build_clerk(None).initiate_chat(writer, message="Sum up.")  # expect: AGS022
    build_clerk().initiate_chat(writer, message="Sum up.")  # ok: the default is written in crew.py
