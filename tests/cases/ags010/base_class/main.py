from base import Runner

runner = Runner("runner", human_input_mode="ALWAYS")  # ok: reported where its class is written
