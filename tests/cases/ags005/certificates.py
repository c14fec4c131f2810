import os

import autogen
import httpx
import requests
from autogen_ext.models.openai import OpenAIChatCompletionClient

unchecked = httpx.Client(verify=False)  # expect: AGS005
llm_config = {
    "model": "gpt-4o",
    "api_key": os.environ["OPENAI_API_KEY"],
    "http_client": unchecked,
}
inline = autogen.OpenAIWrapper(
    model="gpt-4o",
    http_client=httpx.Client(verify=False, timeout=30),  # expect: AGS005
)
VERIFY = False  # expect: AGS005
by_name = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(verify=VERIFY))
checked = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(verify=True))
default = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient())
lower = httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(retries=2, verify=False))  # expect: AGS005
by_transport = OpenAIChatCompletionClient(model="gpt-4o", http_client=lower)
sound = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(retries=2)))


class Copied(httpx.Client):
    def __deepcopy__(self, memo):
        return self


own = OpenAIChatCompletionClient(model="gpt-4o", http_client=Copied(verify=False))  # expect: AGS005
own_checked = OpenAIChatCompletionClient(model="gpt-4o", http_client=Copied(timeout=30))
options = {"verify": False, "timeout": 30}  # expect: AGS005
by_options = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(**options))
bundle = OpenAIChatCompletionClient(model="gpt-4o", http_client=httpx.AsyncClient(verify="company-ca.pem"))
elsewhere = httpx.Client(verify=False)  # ok: not a model's client
status = requests.get("https://contoso.com", verify=False)  # ok: not a model's client
