"""Keys in JSON text that the source writes: into the environment, to be loaded, to be kept in a file."""

import json
import os
from pathlib import Path

import autogen

os.environ["OAI_CONFIG_LIST"] = '[{"model": "m", "api_key": "Qw8eRt5yUi2oPa9s"}]'  # expect: AGS001
os.environ.setdefault("MODELS", ' {"models": [{"model": "m", "api_key": "Qw8eRt5yUi2oPa9s"}]}')  # expect: AGS001
os.environ["OTHER_LIST"] = '[{"model": "m", "api_key": "YOUR_KEY"}]'
os.environ["MORE"] = '[{"model": "m", "api_key": null}]'
os.environ["BROKEN"] = '[{"model": "m", "api_key": '
models = json.loads('[{"model": "m", "api_key": "Hj6kLz3xCv8bNm1q"}]')  # expect: AGS001
shape = json.loads('{"api_key": {"type": "string"}, "count": 3}')

with open("models.json", "w") as file:
    file.write('[{"model": "m", "api_key": "Zx81cVbN4mAs"}]')  # expect: AGS001
    file.write("api_key: Zx81cVbN4mAs")
    file.write()
Path("models.json").write_text('{"password": "hunting42"}')  # expect: AGS001

config_list = autogen.config_list_from_json("OAI_CONFIG_LIST")
