"""A function makes the one that answers: with an answer that its caller gives, or one that asks."""

from autogen_agentchat.agents import UserProxyAgent


def saying(answer: str):
    def reply(prompt: str) -> str:  # expect: AGS024
        return answer

    return reply


def asking(label: str):
    def reply(prompt: str) -> str:
        return input(f"{label}: ")  # ok: it asks

    return reply


def ending(answer: str):
    return lambda prompt: answer  # ok: it ends the conversation


def unseen(answer: str):
    return lambda prompt: answer  # ok: nobody says which answer


host = UserProxyAgent("host", input_func=saying("go on"))
guest = UserProxyAgent("guest", input_func=asking("guest"))
leaver = UserProxyAgent("leaver", input_func=ending("exit"))
other = UserProxyAgent("other", input_func=unseen(open("answer.txt").read()))
