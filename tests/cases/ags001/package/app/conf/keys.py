OPENAI = "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"  # ok: no sign of the framework
