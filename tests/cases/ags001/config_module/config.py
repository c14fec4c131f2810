import os

llm_config = {
    "model": "gpt-4o",
    "api_key": "sk-live-madeup-q7Zr2XvLp9Tn4Wd8",  # expect: AGS001
}
quiet_llm_config = {"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}
