llm_config = {
    "model": "gpt-4o",
    "api_key": "sk-live-madeup-q7Zr2XvLp9Tn4Wd8",  # expect: AGS001
    "timeout": None,  # expect: AGS002
    "max_tokens": 500,
}
