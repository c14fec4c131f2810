from .conversable_agent import ConversableAgent


class AssistantAgent(ConversableAgent):
    pass
