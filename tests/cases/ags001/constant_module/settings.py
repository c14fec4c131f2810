API_KEY = "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"  # ok: this module has no sign of the framework
MODEL = "gpt-4o"
GATEWAY_TOKEN = "Bearer madeup-q7Zr2XvLp9Tn4Wd8"
