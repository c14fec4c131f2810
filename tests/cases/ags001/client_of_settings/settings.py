KEY = "sk-live-madeup-q7Zr2XvLp9Tn4Wd8"  # ok: this module has no sign of the framework
OTHER = "sk-live-madeup-Wd8q7Zr2XvLp9Tn4"
