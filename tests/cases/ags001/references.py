"""What says where the key is kept, or that there is none, beside what looks alike and is one."""

from autogen import AssistantAgent

references = [
    {"model": "m", "api_key": "env:OPENAI"},
    {"model": "m", "api_key": "env.OPENAI"},
    {"model": "m", "api_key": "os.environ/OPENAI"},
    {"model": "m", "api_key": "os.getenv('OPENAI')"},
    {"model": "m", "api_key": "$OPENAI"},
    {"model": "m", "api_key": "${openai.key}"},
    {"model": "m", "api_key": "$(OPENAI)"},
    {"model": "m", "api_key": "op://team/model/credential"},
    {"model": "m", "api_key": "vault:secret/data/model#key"},
    {"model": "m", "api_key": "gcp-secret:team/model"},
    {"model": "m", "api_key": "arn:aws:secretsmanager:eu-west-1:123:secret:model"},
    {"model": "m", "api_key": "projects/123/secrets/model/versions/latest"},
    {"model": "m", "api_key": "@Microsoft.KeyVault(SecretUri=https://v.example.org/secrets/model)"},
    {"model": "m", "api_key": "/run/secrets/model"},
    {"model": "m", "api_key": "./keys/model"},
    {"model": "m", "api_key": "model-key.txt"},
    {"model": "m", "api_key": "unset"},
    {"model": "m", "api_key": "set_me"},
    {"model": "m", "api_key": "Api Key"},
]
keys = [
    {"model": "m", "api_key": "sk-abc123"},  # expect: AGS001
    {"model": "m", "api_key": "sk-abc123..."},  # expect: AGS001
    {"model": "m", "api_key": "environ4Qw8eRt5y"},  # expect: AGS001
    {"model": "m", "api_key": "/Qw8eRt5yUi2oPa9s"},  # expect: AGS001
    {"model": "m", "api_key": "missing-Qw8eRt5yUi2o"},  # expect: AGS001
]
AssistantAgent("a", llm_config={"config_list": references + keys})
