import autogen
from chat_of_the_company import AssistantAgent, RoundRobinGroupChat, TextMentionTermination


class ConversableAgent:
    def __init__(self, name, is_termination_msg):
        self.name = name


company = AssistantAgent("company", is_termination_msg=lambda m: "DONE" in m["content"])  # ok: another library's
team = RoundRobinGroupChat([company], termination_condition=TextMentionTermination("DONE"))  # ok: another library's
own = ConversableAgent("own", is_termination_msg=lambda m: "DONE" in m["content"])  # ok: a class of the program's own
agent = autogen.AssistantAgent("agent", llm_config=False)
