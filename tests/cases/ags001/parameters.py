from autogen import AssistantAgent, OpenAIWrapper


def make(key):
    return OpenAIWrapper(model="gpt-4o", api_key=key)


made = make("sk-live-madeup-q7Zr2XvLp9Tn4Wd8")  # expect: AGS001
made_again = make(key="sk-live-madeup-Zr2XvLp9Tn4Wd8q7")  # expect: AGS001
placeholder = make("YOUR_API_KEY")


class Team:
    def __init__(self, api_key="sk-live-madeup-Lp9Tn4Wd8q7Zr2Xv"):  # expect: AGS001
        self.api_key = api_key

    def member(self, name):
        return AssistantAgent(name, llm_config={"model": "gpt-4o", "api_key": self.api_key})


def keyword_only(*, key: str = "sk-live-madeup-Tn4Wd8q7Zr2XvLp9") -> OpenAIWrapper:  # expect: AGS001
    return OpenAIWrapper(model="gpt-4o", api_key=key)


def unused(key="sk-live-madeup-Wd8q7Zr2XvLp9Tn4"):  # ok: no AutoGen call gets it
    return len(key)
