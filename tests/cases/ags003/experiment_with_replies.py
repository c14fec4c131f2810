"""A chat within another: what an agent says in the function that it replies by comes of the first."""

from autogen import AssistantAgent, ConversableAgent, UserProxyAgent


class Player(AssistantAgent):
    def __init__(self, name, referee):
        super().__init__(name, llm_config={"model": "m", "cache_seed": 7})  # ok: the game starts with words of its own
        self.register_reply(ConversableAgent, Player.ask_the_referee, config=referee)

    def ask_the_referee(self, messages=None, sender=None, config=None):
        move = self.generate_reply(messages, sender, exclude=[Player.ask_the_referee])
        self.initiate_chat(config, message=move, max_turns=2)
        return True, move


referee = UserProxyAgent("referee", code_execution_config=False)
Player("black", referee).initiate_chat(Player("white", referee), message="Your move.", max_turns=20)
