import os
from os import environ, getenv

from autogen import AssistantAgent

os.environ["OPENAI_API_KEY"] = "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"  # expect: AGS001
environ["SERPAPI_API_KEY"] = "madeup9f3kQz81LmVtR6"  # expect: AGS001
os.environ.setdefault("ANTHROPIC_API_KEY", "sk-ant-madeup-Zr2XvLp9Tn4Wd8")  # expect: AGS001
os.putenv("GROQ_API_KEY", "gsk_madeupZr2XvLp9Tn4Wd8")  # expect: AGS001
os.environ.update({"MISTRAL_API_KEY": "madeupLp9Tn4Wd8q7Zr2Xv"})  # expect: AGS001
os.environ.update(COHERE_API_KEY="madeupTn4Wd8q7Zr2XvLp9")  # expect: AGS001
os.environ.update([("VOYAGE_API_KEY", "pa-madeupXvLp9Tn4Wd8q7"), ("VOYAGE_REGION", "eu-1"), read_pair()])  # expect: AGS001
more = {"CEREBRAS_API_KEY": "madeup8q7Zr2XvLp9Tn4Wd"}  # expect: AGS001
os.environ.update(**more)
os.environ.update(open("settings.env"))  # ok: unknown
os.environ |= {"XAI_API_KEY": "xai-madeupWd8q7Zr2XvLp9Tn4", "XAI_REGION": "eu-1"}  # expect: AGS001
environ |= {"REPLICATE_API_TOKEN": "r8_madeup7Zr2XvLp9Tn4Wd8q"}  # expect: AGS001
os.environ |= read_settings("settings.env")  # ok: unknown, and what follows is seen
os.environ["NEBIUS_API_KEY"] = "madeupVLp9Tn4Wd8q7Zr2X"  # expect: AGS001
os.environ["HF_TOKEN"], os.environ["HF_HOME"] = "hf_madeup2XvLp9Tn4Wd8q7Zr", "cache"  # expect: AGS001
[region, (environ["JINA_API_KEY"], zone)] = ["eu-1", ("jina_madeupTn4Wd8q7Zr2XvLp", "a")]  # expect: AGS001
kept = os.environ["VOYAGE_API_KEY"] = "pa-madeupLp9Tn4Wd8q7Zr2Xv"  # expect: AGS001
environ["REGION"], environ["E2B_API_KEY"] = "e2b_madeupLp9Tn4Wd8q7Zr2Xv", ""  # ok: what is set to it is no credential
environ["E2B_API_KEY"], environ["REGION"] = environ["ZONE"], "eu-1"
environ["SHARED"] = "gsk_madeupLp9Tn4Wd8q7Zr2Xv"  # expect: AGS001
environ["GROQ_API_KEY"] = environ["SHARED"]
*others, environ["FAL_KEY"] = read_settings("settings.env")  # ok: unknown
its.environ |= {"HIDDEN_TOKEN": "madeupVLp9Tn4Wd8q7Zr2X"}  # ok: another environment
settings |= {"HIDDEN_TOKEN": "madeupVLp9Tn4Wd8q7Zr2X"}  # ok: no environment

os.environ["OPENAI_API_KEY"] = input("key: ")  # ok: asked for
os.environ["OPENAI_API_KEY"] = ""  # ok: empty
os.environ["OPENAI_API_KEY"] = "YOUR_API_KEY"  # ok: a placeholder
os.environ["OPENAI_API_TYPE"] = "azure"  # ok: not a credential
os.environ["OAI_CONFIG_LIST"] = "OAI_CONFIG_LIST.json"  # ok: a file's name

primary = os.getenv("OPENAI_API_KEY", "sk-live-madeup-Wd8q7Zr2XvLp9Tn4")  # expect: AGS001
secondary = os.environ.get("AZURE_OPENAI_KEY", "madeup7c1fe94d2ab8")  # expect: AGS001
third = getenv("TOGETHER_API_KEY", default="madeupXvLp9Tn4Wd8q7Zr2")  # expect: AGS001
fourth = environ.get("GEMINI_API_KEY", "")  # ok: empty
fifth = os.getenv("DEEPSEEK_API_KEY", "none")  # ok: not a secret
graph = os.getenv("GRAPH_DB_PASSWORD", "password")  # ok: the name again
vault = os.getenv("GRAPH_DB_PASSWORD", "madeup-Qw8eRt5y")  # expect: AGS001
sixth = os.getenv("LLM_ENDPOINT", "https://gateway.contoso.com/v1")  # ok: not a key
seventh = os.getenv("OPENAI_API_KEY")  # ok: no fallback

agent = AssistantAgent("agent", llm_config={"model": "gpt-4o", "api_key": primary})
