import autogen
from settings import CACHE_SEED, OFF

first = autogen.OpenAIWrapper(
    model="gpt-4o",
    cache_seed=CACHE_SEED,  # expect: AGS003
)
second = autogen.OpenAIWrapper(model="gpt-4o", cache_seed=CACHE_SEED)  # ok: once per value
third = autogen.OpenAIWrapper(model="gpt-4o", cache_seed=OFF)
