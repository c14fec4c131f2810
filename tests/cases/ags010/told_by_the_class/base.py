from autogen import ConversableAgent


class RoomAgent(ConversableAgent):
    def __init__(self, name, **options):
        options.setdefault("max_consecutive_auto_reply", 6)
        super().__init__(name, **options)
