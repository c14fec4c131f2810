# options: autogen-advisory=AGS932
"""AutoGen 0.2: every way into a conversation."""

import os

import autogen
from autogen import initiate_chats
from autogen.agentchat.contrib.math_user_proxy_agent import MathUserProxyAgent

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)
math_user = MathUserProxyAgent("math", human_input_mode="ALWAYS", code_execution_config=False)
text = input("? ")

user.initiate_chat(assistant, message=text)  # expect: AGS932
user.initiate_chat(assistant, message={"content": text, "role": "user"})  # expect: AGS932
user.initiate_chat(assistant, True, False, None, 2, "last_msg", {}, text)  # expect: AGS932
user.initiate_chat(recipient=assistant, message=text)  # expect: AGS932
user.initiate_chat(
    assistant,
    message=text,  # expect: AGS932
    max_turns=2,
)
math_user.initiate_chat(assistant, message=math_user.message_generator, problem=text)  # expect: AGS932
math_user.initiate_chat(assistant, problem="What is 2 + 2?")
user.initiate_chat(assistant, message="Plan the trip.", carryover=text)  # expect: AGS932
user.initiate_chat(assistant, message="Plan the trip.", summary_args={"summary_prompt": text})  # expect: AGS932

user.send(text, assistant)  # expect: AGS932
user.send({"content": text}, assistant)  # expect: AGS932
user.send(message=text, recipient=assistant)  # expect: AGS932
assistant.receive(text, user)  # expect: AGS932
assistant.receive(message=text, sender=user)  # expect: AGS932
assistant.generate_reply([{"role": "user", "content": text}])  # expect: AGS932
assistant.generate_reply(messages=[{"role": "user", "content": text}])  # expect: AGS932
assistant.generate_reply(messages=[{"role": "user", "content": "Plan the trip."}])

initiate_chats([{"sender": user, "recipient": assistant, "message": text}])  # expect: AGS932
initiate_chats([{"sender": user, "recipient": assistant, "message": "Plan the trip."}])
user.initiate_chats([{"recipient": assistant, "message": text}])  # expect: AGS932

autogen.AssistantAgent("expert", system_message=text, llm_config=llm_config)  # expect: AGS932
autogen.AssistantAgent("expert", text, llm_config=llm_config)  # expect: AGS932
autogen.AssistantAgent("expert", system_message=f"You know all about {text}.", llm_config=llm_config)  # expect: AGS932
autogen.AssistantAgent("expert", system_message="You know all about trips.", llm_config=llm_config)
autogen.ConversableAgent("expert", system_message=text, llm_config=llm_config)  # expect: AGS932
autogen.AssistantAgent(name=text, llm_config=llm_config)  # ok: not one of the arguments
autogen.AssistantAgent("expert", description=text, llm_config=llm_config)  # ok: not one of the arguments


async def main():
    await user.a_initiate_chat(assistant, message=text)  # expect: AGS932
    await user.a_send(text, assistant)  # expect: AGS932
    await assistant.a_receive(text, user)  # expect: AGS932
    await assistant.a_generate_reply([{"role": "user", "content": text}])  # expect: AGS932
    await user.a_initiate_chats([{"chat_id": 1, "recipient": assistant, "message": text}])  # expect: AGS932


history = [{"role": "system", "content": "Plan trips."}]
history.append({"role": "user", "content": text})
assistant.generate_reply(messages=history)  # expect: AGS932

queue = [{"sender": user, "recipient": assistant, "message": "Plan the trip."}]
initiate_chats(queue)  # ok: constants only
