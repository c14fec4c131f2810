from autogen_agentchat.conditions import MaxMessageTermination, TextMentionTermination

DONE = TextMentionTermination("DONE")
BOUNDED = TextMentionTermination("DONE") | MaxMessageTermination(20)


def is_done(message):
    return "DONE" in message["content"]
