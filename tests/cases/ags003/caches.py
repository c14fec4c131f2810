import autogen
from autogen import Cache
from autogen.cache import Cache as ResponseCache
from autogen_core.models import ChatCompletionClient
from autogen_ext.cache_store.diskcache import DiskCacheStore
from autogen_ext.models.cache import ChatCompletionCache
from autogen_ext.models.openai import OpenAIChatCompletionClient
from diskcache import Cache as DiskCache
from machine import monitor

with Cache.disk(cache_seed=43) as disk:  # expect: AGS003
    pass
with ResponseCache.redis(42, "redis://cache:6379/0") as redis:  # expect: AGS003
    pass
with autogen.Cache.disk() as default_seed:  # expect: AGS003
    pass
with Cache.cosmos_db(database_id="agents", container_id="replies") as cosmos:  # expect: AGS003
    pass
plain = Cache(  # expect: AGS003
    {
        "cache_seed": 5,  # ok: the cache is reported, not its seed as well
        "cache_path_root": "cache",
    }
)
disk_usage = monitor.disk("/")  # ok: no cache

client = OpenAIChatCompletionClient(model="gpt-4o")
store = DiskCache("replies")  # ok: a cache of the program's own
cached = ChatCompletionCache(client, DiskCacheStore(store))  # expect: AGS003
in_memory = ChatCompletionCache(client)  # expect: AGS003


def cached_client(inner: ChatCompletionClient) -> ChatCompletionClient:
    return ChatCompletionCache(inner)  # expect: AGS003
