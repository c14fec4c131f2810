from agents import Quiet, Runner

runner = Runner("runner", human_input_mode="NEVER", max_consecutive_auto_reply=3)  # expect: AGS020
quiet = Quiet("quiet", human_input_mode="NEVER")  # ok: its class executes nothing
