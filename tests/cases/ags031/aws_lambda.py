"""A function of AWS Lambda: the event holds what came in."""

import json

import autogen


def pair():
    assistant = autogen.AssistantAgent("assistant", llm_config={"model": "m"})
    runner = autogen.UserProxyAgent("runner", human_input_mode="ALWAYS", code_execution_config={"use_docker": True, "work_dir": "work"})
    return assistant, runner


def lambda_handler(event, context):
    assistant, runner = pair()
    body = json.loads(event["body"])
    runner.initiate_chat(assistant, message=body["question"])  # expect: AGS031
    runner.initiate_chat(assistant, message=f"Started at {context.aws_request_id}")  # ok: what AWS says of the call
    return {"statusCode": 200, "body": runner.last_message()["content"]}


def handler(event, context):
    assistant, runner = pair()
    runner.initiate_chat(assistant, message=event["detail"])  # ok: nothing says who calls it


class Jobs:
    def lambda_handler(self, event):
        assistant, runner = pair()
        runner.initiate_chat(assistant, message=event["detail"])  # ok: nothing says who calls it
