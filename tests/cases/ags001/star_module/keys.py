OPENAI = "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"
_HIDDEN = "sk-live-madeup-Zr2XvLp9Tn4Wd8q7"
