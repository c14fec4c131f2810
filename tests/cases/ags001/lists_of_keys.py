"""AutoGen's own function makes configs of a list of keys."""

import os

import autogen

configs = autogen.get_config_list(["sk-live-madeup-q7Zr2XvLp9Tn4Wd8", os.environ["SECOND_KEY"]])  # expect: AGS001
others = autogen.get_config_list(api_keys=[os.environ["THIRD_KEY"]], base_urls=["https://models.contoso.com/v1"])
