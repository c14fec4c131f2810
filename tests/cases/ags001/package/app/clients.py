from autogen_ext.models.openai import OpenAIChatCompletionClient

from app.conf import keys

client = OpenAIChatCompletionClient(model="gpt-4o", api_key=keys.OPENAI)  # expect: AGS001
