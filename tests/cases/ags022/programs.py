import asyncio

import autogen


def main():
    assistant = autogen.AssistantAgent("assistant", llm_config=False)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
    user.initiate_chat(assistant, message="Go.")


async def bounded_main():
    assistant = autogen.AssistantAgent("assistant", llm_config=False)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    await user.a_initiate_chat(assistant, message="Go.", max_turns=4)


async def unbounded_main():
    assistant = autogen.AssistantAgent("assistant", llm_config=False)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
    await user.a_initiate_chat(assistant, message="Go.")


def group_main():
    writer = autogen.AssistantAgent("writer", llm_config=False)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    chat = autogen.GroupChat(agents=[user, writer], messages=[], max_round=12)
    manager = autogen.GroupChatManager(groupchat=chat, llm_config=False)
    user.initiate_chat(manager, message="Go.")


def manager_only_main():
    writer = autogen.AssistantAgent("writer", llm_config=False)
    editor = autogen.AssistantAgent("editor", llm_config=False)
    user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
    manager = autogen.GroupChatManager(
        groupchat=autogen.GroupChat(agents=[writer, editor], messages=[]),
        llm_config=False,
    )
    user.initiate_chat(manager, message="Go.")


class Session:
    def __init__(self):
        self.user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)
        self.writer = autogen.AssistantAgent("writer", llm_config=False)
        self.chat = autogen.GroupChat(agents=[self.user, self.writer], messages=[], max_round=6)


class OtherSession:
    def __init__(self):
        self.user = autogen.UserProxyAgent("user", human_input_mode="NEVER", code_execution_config=False)  # expect: AGS022
        self.writer = autogen.AssistantAgent("writer", llm_config=False)

    def start(self):
        self.user.initiate_chat(self.writer, message="Go.")


if __name__ == "__main__":
    main()
    asyncio.run(bounded_main())
