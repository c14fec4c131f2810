import autogen
import platform_settings


class Environment(dict):
    pass


settings = Environment()
settings["OPENAI_API_KEY"] = "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"  # ok: not the process's environment
environ = {}
environ["OPENAI_API_KEY"] = "sk-live-madeup-Zr2XvLp9Tn4Wd8q7"  # ok: a dict of the program's own
cache = {}
value = cache.get("OPENAI_API_KEY", "sk-live-madeup-Lp9Tn4Wd8q7Zr2Xv")  # ok: not the environment
platform_settings.environ.update(OPENAI_API_KEY="sk-live-madeup-Tn4Wd8q7Zr2XvLp9")  # ok: not os.environ
platform_settings.getenv("OPENAI_API_KEY", "sk-live-madeup-Wd8q7Zr2XvLp9Tn4")  # ok: not os.getenv

agent = autogen.AssistantAgent("agent", llm_config=False)
