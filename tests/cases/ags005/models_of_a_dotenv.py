"""`config_list_from_dotenv` takes the settings of each model."""

import autogen

MODELS = {"third": {"api_key_env_var": "KEY", "base_url": "http://models.example.net/v1"}}  # expect: AGS005

autogen.config_list_from_dotenv(
    dotenv_file_path=".env",
    model_api_key_map={
        "first": "OPENAI_API_KEY",
        "second": {"api_key_env_var": "KEY", "base_url": "http://models.example.com/v1"},  # expect: AGS005
        "safe": {"api_key_env_var": "KEY", "base_url": "https://models.example.com/v1"},
        "local": {"api_key_env_var": "KEY", "base_url": "http://localhost:8000/v1"},
    },
)
autogen.config_list_from_dotenv(".env", MODELS)
