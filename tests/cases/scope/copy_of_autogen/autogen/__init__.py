from .agentchat.conversable_agent import ConversableAgent
