# options: autogen-advisory=AGS932
"""The visitor's words matter where somebody who takes part can act on them."""

import os

import autogen
from autogen import AssistantAgent, ConversableAgent, GroupChat, GroupChatManager, UserProxyAgent
from autogen.agentchat.contrib.agent_builder import AgentBuilder
from autogen.agentchat.contrib.capabilities.teachability import Teachability
from autogen.agentchat.contrib.captainagent import CaptainAgent
from autogen.agentchat.contrib.society_of_mind_agent import SocietyOfMindAgent
from autogen.agentchat.contrib.web_surfer import WebSurferAgent
from autogen.agentchat.group import ReplyResult
from flask import request
from settings import CODE, PARTNERS

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
docker = {"use_docker": True, "work_dir": "work"}
writer = AssistantAgent("writer", llm_config=llm_config)
visitor = UserProxyAgent("visitor", human_input_mode="NEVER", code_execution_config=False, max_consecutive_auto_reply=1)
runner = UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config=docker)
text = request.json["text"]

visitor.initiate_chat(writer, message=text)  # expect: AGS932
runner.initiate_chat(writer, message=text)  # expect: AGS031
writer.initiate_chat(runner, message=text)  # expect: AGS031
writer.generate_reply(messages=[{"role": "user", "content": text}])  # expect: AGS932
writer.receive(text, visitor)  # expect: AGS031
visitor.send(text, writer)  # expect: AGS932
writer.send(text, runner)  # expect: AGS031


def look_up(word: str) -> str:
    return word.upper()


by_function = AssistantAgent("by_function", llm_config=llm_config)
performer = ConversableAgent("performer")
autogen.register_function(look_up, caller=by_function, executor=performer, description="Looks a word up.")
by_function.initiate_chat(writer, message=text)  # expect: AGS031

by_map = ConversableAgent("by_map", llm_config=llm_config, function_map={"look_up": look_up})
by_map.initiate_chat(writer, message=text)  # expect: AGS031
no_map = ConversableAgent("no_map", llm_config=llm_config, function_map={})
no_map.initiate_chat(writer, message=text)  # expect: AGS932

by_decorator = AssistantAgent("by_decorator", llm_config=llm_config)


@by_decorator.register_for_llm(description="The weather.")
def weather(place: str) -> str:
    return place


by_decorator.initiate_chat(writer, message=text)  # expect: AGS031

by_schema = AssistantAgent("by_schema", llm_config=llm_config)
by_schema.update_tool_signature({"type": "function", "function": {"name": "look_up"}}, is_remove=False)
by_schema.initiate_chat(writer, message=text)  # expect: AGS932


def to_writer():
    """Hand over to the writer."""
    return writer


def to_critic():
    return ReplyResult(message="The critic is next.", target=writer)


def to_reader():
    result = ReplyResult(message="The reader is next.", target=writer)
    return result


def to_teller():
    print("The writer is next.")
    try:
        return writer
    except KeyError:
        print("Nobody is.")
        raise


def to_anyone():
    try:
        return writer
    except KeyError:
        return look_up("writer")


def to_writer_at_last():
    word = look_up("writer")
    return writer


looks_up_first = ConversableAgent("looks_up_first", llm_config=llm_config, functions=[to_writer_at_last])
looks_up_first.initiate_chat(writer, message=text)  # expect: AGS031
hands_over = ConversableAgent("hands_over", llm_config=llm_config, functions=[to_writer, to_critic, to_reader, to_teller])
hands_over.initiate_chat(writer, message=text)  # expect: AGS932
looks_up_at_need = ConversableAgent("looks_up_at_need", llm_config=llm_config, functions=[to_anyone])
looks_up_at_need.initiate_chat(writer, message=text)  # expect: AGS031
has_functions = ConversableAgent("has_functions", llm_config=llm_config, functions=[to_writer, look_up])
has_functions.initiate_chat(writer, message=text)  # expect: AGS031

surfer = WebSurferAgent("surfer", llm_config=llm_config)
surfer.initiate_chat(writer, message=text)  # expect: AGS031
captain = CaptainAgent("captain", llm_config=llm_config)
writer.initiate_chat(captain, message=text)  # expect: AGS031
taught = AssistantAgent("taught", llm_config=llm_config)
Teachability(reset_db=False).add_to_agent(taught)
taught.initiate_chat(writer, message=text)  # expect: AGS031

unknown_code = AssistantAgent("unknown_code", llm_config=llm_config, code_execution_config=CODE)
unknown_code.initiate_chat(writer, message=text)  # expect: AGS031
performer.initiate_chat(writer, message=text)  # expect: AGS031
writer.initiate_chat(PARTNERS["desk"], message=text)  # expect: AGS031
builder = AgentBuilder(config_file_or_env="agents.json")
built, _ = builder.build("Answer.", llm_config, coding=False)
writer.initiate_chat(built[0], message=text)  # expect: AGS031

never = UserProxyAgent("never", max_consecutive_auto_reply=0, code_execution_config=docker)
never.initiate_chat(writer, message=text)  # expect: AGS932
stops = UserProxyAgent("stops", is_termination_msg=lambda message: True, code_execution_config=docker)
stops.initiate_chat(writer, message=text)  # expect: AGS932

talk = GroupChat(agents=[writer, visitor], messages=[], max_round=5)
visitor.initiate_chat(GroupChatManager(groupchat=talk, llm_config=llm_config), message=text)  # expect: AGS932
work = GroupChat(agents=[writer, runner], messages=[], max_round=5)
manager = GroupChatManager(groupchat=work, llm_config=llm_config)
visitor.initiate_chat(manager, message=text)  # expect: AGS031
society = SocietyOfMindAgent("society", chat_manager=manager, llm_config=llm_config)
visitor.initiate_chat(society, message=text)  # expect: AGS031

asks_back = AssistantAgent("asks_back", llm_config=llm_config)
asks_back.register_nested_chats([{"recipient": runner, "message": "Check it.", "max_turns": 1}], trigger=visitor)
visitor.initiate_chat(asks_back, message=text)  # expect: AGS031


class Shown(AssistantAgent):
    """Shows what comes in, and answers as its base does."""

    def _process_received_message(self, message, sender, silent):
        print(message)
        return super()._process_received_message(message, sender, silent)


class Own(AssistantAgent):
    def generate_reply(self, messages=None, sender=None, **kwargs):
        return os.popen("date").read()


visitor.initiate_chat(Shown("shown", llm_config=llm_config), message=text)  # expect: AGS932
visitor.initiate_chat(Own("own", llm_config=llm_config), message=text)  # expect: AGS031


def show(recipient, messages, sender, config):
    print(messages[-1])
    return False, None


def show_or_end(recipient, messages, sender, config):
    print(messages[-1])
    return len(messages) > 5, None


def answer(recipient, messages, sender, config):
    return True, os.popen("date").read()


watched = AssistantAgent("watched", llm_config=llm_config)
watched.register_reply([autogen.Agent, None], show)
watched.initiate_chat(writer, message=text)  # expect: AGS932
ended = AssistantAgent("ended", llm_config=llm_config)
ended.register_reply([autogen.Agent, None], show_or_end)
ended.initiate_chat(writer, message=text)  # expect: AGS932
replaced = AssistantAgent("replaced", llm_config=llm_config)
replaced.register_reply([autogen.Agent, None], reply_func=answer)
replaced.initiate_chat(writer, message=text)  # expect: AGS031


def start(agent, words):
    agent.initiate_chat(writer, message=words)  # expect: AGS031


start(visitor, text)
start(runner, text)
AssistantAgent("told", system_message=f"Answer {text}", llm_config=llm_config)  # expect: AGS031
told_to_talk = AssistantAgent("told_to_talk", system_message=f"Answer {text}", llm_config=llm_config)  # expect: AGS932
told_to_talk.initiate_chat(visitor, message="Go.")
told_to_work = AssistantAgent("told_to_work", system_message=f"Answer {text}", llm_config=llm_config)  # expect: AGS031
told_to_work.initiate_chat(runner, message="Go.")
