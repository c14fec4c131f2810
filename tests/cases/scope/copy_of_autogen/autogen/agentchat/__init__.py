from .assistant_agent import AssistantAgent
from .conversable_agent import ConversableAgent
