from team import Runner

runner = Runner("runner", human_input_mode="TERMINATE")  # expect: AGS011
