import os

import autogen
from autogen_ext.tools.mcp import SseServerParams
from gateway import load_headers

token = os.environ["GATEWAY_TOKEN"]

llm_config = {
    "model": "gpt-4o",
    "base_url": "https://gateway.contoso.com/v1",
    "default_headers": {
        "Authorization": "Bearer madeup-q7Zr2XvLp9Tn4Wd8",  # expect: AGS001
        "X-Team": "research",  # ok: not a credential
    },
}
other_llm_config = {
    "model": "gpt-4o",
    "default_headers": {"api-key": "madeup7c1fe94d2ab8"},  # expect: AGS001
}
quiet_llm_config = {
    "model": "gpt-4o",
    "default_headers": {"Authorization": f"Bearer {token}"},  # ok: from the environment
}
empty_llm_config = {
    "model": "gpt-4o",
    "default_headers": {"Authorization": "Bearer "},  # ok: the value after Bearer is empty
}
unknown_llm_config = {
    "model": "gpt-4o",
    "base_url": "http://[gateway/v1",  # ok: no address
    "default_headers": load_headers(),  # ok: unknown
}
placeholder_llm_config = {
    "model": "gpt-4o",
    "default_headers": {"Authorization": "Bearer YOUR_TOKEN"},  # ok: a placeholder
}

request_headers = {"Authorization": "Bearer madeup-Lp9Tn4Wd8q7Zr2Xv"}  # expect: AGS001
paired_headers = dict([("authorization", "Bearer madeup-Lp9Tn4Wd8q7Zr2Xv")])  # expect: AGS001
later_headers = {"X-Team": "research"}
later_headers["api-key"] = "madeup7c1fe94d2ab8"  # expect: AGS001
replaced_headers = {"api-key": "madeup2ab87c1fe94d"}  # ok: it is replaced
replaced_headers["api-key"] = token
fields = {"Authorization": "Bearer madeup-Tn4Wd8q7Zr2XvLp9"}  # ok: not bound to a name that ends in headers


class Gateway:
    def __init__(self):
        self.headers = {
            "Content-Type": "application/json",
            "Authorization": "Bearer madeup-Zr2XvLp9Tn4Wd8q7",  # expect: AGS001
        }


server = SseServerParams(
    url="https://tools.contoso.com/sse",
    headers={"Authorization": "Bearer madeup-Wd8q7Zr2XvLp9Tn4"},  # expect: AGS001
)
WRITTEN = "madeup-d8q7Zr2XvLp9Tn4W"  # expect: AGS001
SCHEME = "Bearer"
by_name = SseServerParams(url="https://tools.contoso.com/sse", headers={"Authorization": f"Bearer {WRITTEN}"})


def reached(key=os.environ.get("GATE", "madeup-4Wd8q7Zr2XvLp9Tn")):  # expect: AGS001
    return SseServerParams(url="https://tools.contoso.com/sse", headers={"Authorization": f"Bearer {key}", "X-Gate": f"Gate {key}"})


def reached_by_a_template(key=os.environ.get("GATE", "madeup-Wd8q7Zr2XvLp9Tn4")):  # expect: AGS001
    return SseServerParams(url="https://tools.contoso.com/sse", headers={"Authorization": "Bearer {}".format(key)})


by_call = SseServerParams(url="https://tools.contoso.com/sse", headers=dict(Authorization=f"Bearer {WRITTEN}"))  # ok: told above
JOINED = "madeup-Tn4Wd8q7Zr2XvLp9"  # expect: AGS001
by_sum = SseServerParams(url="https://tools.contoso.com/sse", headers={"Authorization": SCHEME + " " + JOINED})
by_scheme = SseServerParams(url="https://tools.contoso.com/sse", headers={"Authorization": f"{SCHEME} {token}"})  # ok: read
agent = autogen.AssistantAgent("agent", llm_config=llm_config)
