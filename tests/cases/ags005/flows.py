import os

import autogen

HOST = "inference.contoso.com"
ENDPOINT = "http://inference.contoso.com/v1"  # expect: AGS005
first = autogen.AssistantAgent("first", llm_config={"model": "a", "base_url": ENDPOINT})
second = autogen.AssistantAgent("second", llm_config={"model": "a", "base_url": ENDPOINT})  # ok: reported once
third = autogen.AssistantAgent("third", llm_config={"model": "a", "base_url": f"http://{HOST}:8000/v1"})  # expect: AGS005
fourth = autogen.AssistantAgent("fourth", llm_config={"model": "a", "base_url": "http://" + HOST + "/v1"})  # expect: AGS005
fifth = autogen.AssistantAgent("fifth", llm_config={"model": "a", "base_url": f"https://{HOST}/v1"})  # ok: TLS
host = os.environ["INFERENCE_HOST"]
sixth = autogen.AssistantAgent("sixth", llm_config={"model": "a", "base_url": f"http://{host}/v1"})  # ok: unknown host
seventh = autogen.AssistantAgent("seventh", llm_config={"model": "a", "base_url": os.environ["BASE_URL"]})  # ok: unknown
LOCAL = "localhost"
eighth = autogen.AssistantAgent("eighth", llm_config={"model": "a", "base_url": f"http://{LOCAL}:8000/v1"})  # ok: local

if os.environ.get("LOCAL"):
    url = "http://localhost:8000/v1"
else:
    url = "http://gateway.contoso.com/v1"  # expect: AGS005
ninth = autogen.AssistantAgent("ninth", llm_config={"model": "a", "base_url": url})

assigned = {"model": "a"}
assigned["base_url"] = "http://gateway.contoso.com/v1"  # expect: AGS005
tenth = autogen.AssistantAgent("tenth", llm_config=assigned)

replaced = {"base_url": "http://gateway.contoso.com/v1"}  # ok: overridden
eleventh = autogen.AssistantAgent("eleventh", llm_config={**replaced, "base_url": "https://gateway.contoso.com/v1"})


def make(base_url="http://gateway.contoso.com/v1"):  # expect: AGS005
    return autogen.OpenAIWrapper(model="a", base_url=base_url)


def endpoint():
    return "http://gateway.contoso.com/v1"  # expect: AGS005


twelfth = autogen.AssistantAgent("twelfth", llm_config={"model": "a", "base_url": endpoint()})


class Endpoints:
    main = "http://gateway.contoso.com/v1"  # expect: AGS005
    spare = "http://spare.contoso.com/v1"  # ok: not used


thirteenth = autogen.AssistantAgent("thirteenth", llm_config={"model": "a", "base_url": Endpoints.main})
