"""Functions that answer; who calls them, this module does not say. A sign of it: autogen."""

from autogen import AssistantAgent, UserProxyAgent


def pair():
    helper = AssistantAgent("helper", llm_config={"model": "m"})
    return helper, UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})


def answer(message, history):
    helper, runner = pair()
    return runner.initiate_chat(helper, message=message).summary


def answer_shortly(message, history):
    if len(message) > 100:
        return "shorter, please"
    helper, runner = pair()
    return runner.initiate_chat(helper, message=message).summary


def talk(message, history):
    helper, _ = pair()
    return helper.generate_reply(messages=[{"role": "user", "content": message}])


def greet():
    helper, runner = pair()
    return runner.initiate_chat(helper, message="Greet the visitor.").summary


def lead(message, history):
    return answer(message.strip(), history)


def unused(message, history):
    helper, runner = pair()
    return runner.initiate_chat(helper, message=message).summary


class Desk:
    def respond(self, message, history):
        helper, runner = pair()
        return runner.initiate_chat(helper, message=f"Answer this: {message}").summary


def run(task):
    helper, runner = pair()
    runner.initiate_chat(helper, message=task)
