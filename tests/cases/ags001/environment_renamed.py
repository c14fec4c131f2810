from os import environ as env, getenv as lookup, putenv as put

from autogen import AssistantAgent

env["SERPAPI_API_KEY"] = "madeup9f3kQz81LmVtR6"  # expect: AGS001
env.setdefault("ANTHROPIC_API_KEY", "sk-ant-madeup-Zr2XvLp9Tn4Wd8")  # expect: AGS001
env.update(COHERE_API_KEY="madeupTn4Wd8q7Zr2XvLp9")  # expect: AGS001
env |= {"XAI_API_KEY": "xai-madeupWd8q7Zr2XvLp9Tn4"}  # expect: AGS001
put("GROQ_API_KEY", "gsk_madeupZr2XvLp9Tn4Wd8")  # expect: AGS001
env["REGION"] = "eu-1"  # ok: not a credential
secondary = env.get("AZURE_OPENAI_KEY", "madeup7c1fe94d2ab8")  # expect: AGS001
third = lookup("TOGETHER_API_KEY", default="madeupXvLp9Tn4Wd8q7Zr2")  # expect: AGS001
fourth = lookup("GEMINI_API_KEY", "")  # ok: empty

agent = AssistantAgent("agent", llm_config={"model": "gpt-4o", "api_key": env["AZURE_OPENAI_KEY"]})
