import os

from slack_bolt import App

app = App(token=os.environ["SLACK_TOKEN"])
