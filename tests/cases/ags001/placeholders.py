import autogen

config_list = [
    {"model": "a", "api_key": ""},  # ok: empty
    {"model": "a", "api_key": " "},  # ok: no letter or digit
    {"model": "a", "api_key": "-"},  # ok: no letter or digit
    {"model": "a", "api_key": "ollama"},  # ok: local server
    {"model": "a", "api_key": "lm-studio"},  # ok: local server
    {"model": "a", "api_key": "EMPTY"},  # ok: local server
    {"model": "a", "api_key": "NULL"},  # ok: local server
    {"model": "a", "api_key": "NA"},  # ok: local server
    {"model": "a", "api_key": "none"},  # ok: local server
    {"model": "a", "api_key": "not-needed"},  # ok: local server
    {"model": "a", "api_key": "not_configured"},  # ok: says that there is none
    {"model": "a", "api_key": "key-not-provided"},  # ok: says that there is none
    {"model": "a", "api_key": "unconfigured"},  # ok: says that there is none
    {"model": "a", "api_key": "knotsetA7f9Q2"},  # expect: AGS001
    {"model": "a", "api_key": "NotRequired"},  # ok: local server
    {"model": "a", "api_key": "sk-no-key-required"},  # ok: local server
    {"model": "a", "api_key": "sk-ollama"},  # ok: local server, with how a key begins
    {"model": "a", "api_key": "sk-password"},  # ok: says what belongs there, with how a key begins
    {"model": "a", "api_key": "ollama-9f3kQz81LmVt"},  # expect: AGS001
    {"model": "a", "api_key": "vllm_server_key"},  # ok: a key of a local server
    {"model": "a", "api_key": "not-a-real-key"},  # ok: says that it is none
    {"model": "a", "api_key": "YOUR_OPENAI_KEY"},  # ok: placeholder
    {"model": "a", "api_key": "YOUR_API_KEY_HERE"},  # ok: placeholder
    {"model": "a", "api_key": "<azure_api_key>"},  # ok: placeholder
    {"model": "a", "api_key": "[FILL THIS IN]"},  # ok: placeholder
    {"model": "a", "api_key": "{{openai_key}}"},  # ok: placeholder
    {"model": "a", "api_key": "..."},  # ok: placeholder
    {"model": "a", "api_key": "…"},  # ok: placeholder
    {"model": "a", "api_key": "sk-..."},  # ok: placeholder
    {"model": "a", "api_key": "sk-…"},  # ok: placeholder
    {"model": "a", "api_key": "dapi...."},  # ok: how a key begins, and nothing of it
    {"model": "a", "api_key": "sk-Qwz..."},  # ok: how a key begins, and hardly anything of it
    {"model": "a", "api_key": "some_key"},  # ok: says that it is any
    {"model": "a", "api_key": "some-api-key"},  # ok: says that it is any
    {"model": "a", "api_key": "xxxxxxxx"},  # ok: placeholder
    {"model": "a", "api_key": "sk-xxxxxxxx"},  # ok: placeholder
    {"model": "a", "api_key": "***"},  # ok: placeholder
    {"model": "a", "api_key": "#####"},  # ok: placeholder
    {"model": "a", "api_key": "sk-1111"},  # ok: repeated characters
    {"model": "a", "api_key": "12345678"},  # ok: counting characters
    {"model": "a", "api_key": "ABCDEFG"},  # ok: counting characters
    {"model": "a", "api_key": "test"},  # ok: says that it is none
    {"model": "a", "api_key": "fake-key"},  # ok: says that it is none
    {"model": "a", "api_key": "dummy"},  # ok: says that it is none
    {"model": "a", "api_key": "mock-api-key"},  # ok: says that it is none
    {"model": "a", "api_key": "example_key"},  # ok: says that it is none
    {"model": "a", "api_key": "placeholder"},  # ok: says that it is none
    {"model": "a", "api_key": "changeme"},  # ok: says that it is none
    {"model": "a", "api_key": "insert your key"},  # ok: says that it is none
    {"model": "a", "api_key": "replace-me"},  # ok: says that it is none
    {"model": "a", "api_key": "api key here"},  # ok: says that it is none
    {"model": "a", "api_key": "OPENAI_API_KEY"},  # ok: the name of an environment variable
    {"model": "a", "api_key": None},  # ok: none given
]
shaped = [
    {"model": "a", "api_key": "sk-abc123"},  # expect: AGS001
    {"model": "a", "api_key": "sk-abc123..."},  # expect: AGS001
    {"model": "a", "api_key": "sk-Qwzrt..."},  # expect: AGS001
    {"model": "a", "api_key": "someKeyQ7f9"},  # expect: AGS001
    {"model": "a", "api_key": "madeup-9f3kQz81LmVtR6"},  # expect: AGS001
]
agent = autogen.AssistantAgent("agent", llm_config={"config_list": config_list})
OpenAIChatCompletionClient(model="local", api_key="NotRequiredSinceWeAreLocal")
