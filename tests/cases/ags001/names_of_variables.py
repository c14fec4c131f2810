"""Environment variables whose names end like those of credentials."""

import os

import autogen

os.environ["OPENAI_KEY"] = "Qw8eRt5yUi2o"  # expect: AGS001
os.environ["NOTES_TOKEN"] = "Qw8eRt5yUi2o"  # expect: AGS001
os.environ.setdefault("SESSION_SECRET", "Qw8eRt5yUi2o")  # expect: AGS001
os.environ.update(DB_PASSWORD="hunting42")  # expect: AGS001
os.putenv("SEARCHAPIKEY", "Qw8eRt5yUi2o")  # expect: AGS001
os.environ["TOKENIZERS_PARALLELISM"] = "false9x"
os.environ["MAX_TOKENS"] = "4096x"
os.environ["SECRET_FOLDER"] = "hidden9x"
os.environ["KEYBOARD"] = "qwerty9x"
token = os.environ.get("NOTES_TOKEN", "Hj6kLz3xCv8b")  # expect: AGS001
folder = os.environ.get("SECRET_FOLDER", "hidden9x")
agent = autogen.AssistantAgent("agent", llm_config={"model": "m"})
