from autogen import OpenAIWrapper

none = OpenAIWrapper(model="gpt-4o", timeout=None)  # expect: AGS002
zero = OpenAIWrapper(model="gpt-4o", timeout=0)  # expect: AGS002
negative = OpenAIWrapper(model="gpt-4o", timeout=-1)  # expect: AGS002
above = OpenAIWrapper(model="gpt-4o", timeout=3601)  # expect: AGS002
fraction_above = OpenAIWrapper(model="gpt-4o", timeout=3600.5)  # expect: AGS002
zero_fraction = OpenAIWrapper(model="gpt-4o", timeout=0.0)  # expect: AGS002
limit = OpenAIWrapper(model="gpt-4o", timeout=3600)  # ok: the largest accepted
fraction = OpenAIWrapper(model="gpt-4o", timeout=0.5)  # ok: half a second
missing = OpenAIWrapper(model="gpt-4o")  # ok: what is merely missing is advisory
old_name = OpenAIWrapper(model="gpt-4o", request_timeout=36000)  # expect: AGS002
old_name_ok = OpenAIWrapper(model="gpt-4o", request_timeout=60)  # ok: a minute
