# options: autogen-advisory=AGS932
"""How the text gets there: as it is, or through something that checks nothing."""

import json
import os
import textwrap

import autogen

llm_config = {"config_list": [{"model": "gpt-4o", "api_key": os.environ["OPENAI_API_KEY"]}]}
assistant = autogen.AssistantAgent("assistant", llm_config=llm_config)
user = autogen.UserProxyAgent("user", code_execution_config=False)
text = input("? ")

user.initiate_chat(assistant, message=text)  # expect: AGS932
user.initiate_chat(assistant, message=f"Write about {text}.")  # expect: AGS932
user.initiate_chat(assistant, message=f"Write about {text!r}.")  # expect: AGS932
user.initiate_chat(assistant, message="Write about " + text)  # expect: AGS932
user.initiate_chat(assistant, message=text + ".")  # expect: AGS932
user.initiate_chat(assistant, message="Write about %s." % text)  # expect: AGS932
user.initiate_chat(assistant, message="Write about %s in %s." % (text, "verse"))  # expect: AGS932
user.initiate_chat(assistant, message="Write about %(topic)s." % {"topic": text})  # expect: AGS932
user.initiate_chat(assistant, message="Write about {}.".format(text))  # expect: AGS932
user.initiate_chat(assistant, message="Write about {topic}.".format(topic=text))  # expect: AGS932
user.initiate_chat(assistant, message=" ".join(["Write about", text]))  # expect: AGS932
user.initiate_chat(assistant, message="\n".join([text, "Answer in verse."]))  # expect: AGS932
user.initiate_chat(assistant, message=str(text))  # expect: AGS932
user.initiate_chat(assistant, message=text.strip())  # expect: AGS932
user.initiate_chat(assistant, message=text.lower())  # expect: AGS932
user.initiate_chat(assistant, message=text.replace("\t", " "))  # expect: AGS932
user.initiate_chat(assistant, message=text.strip().lower().replace("a", "b"))  # expect: AGS932
user.initiate_chat(assistant, message=textwrap.dedent(text))  # expect: AGS932
user.initiate_chat(assistant, message=textwrap.dedent(f"    Write about {text}."))  # expect: AGS932
user.initiate_chat(assistant, message=json.dumps({"topic": text}))  # expect: AGS932
user.initiate_chat(assistant, message=json.dumps([text]))  # expect: AGS932
user.initiate_chat(assistant, message=text or "Plan the trip.")  # expect: AGS932
user.initiate_chat(assistant, message=text if text else "Plan the trip.")  # expect: AGS932

prompt = "Write about "
prompt += text
user.initiate_chat(assistant, message=prompt)  # expect: AGS932

parts = ["Write about"]
parts.append(text)
user.initiate_chat(assistant, message=" ".join(parts))  # expect: AGS932

TEMPLATE = "Write about {topic}."
user.initiate_chat(assistant, message=TEMPLATE.format(topic=text))  # expect: AGS932
user.initiate_chat(assistant, message=TEMPLATE.format(topic="trips"))

record = {"topic": text, "style": "verse"}
user.initiate_chat(assistant, message=record["topic"])  # expect: AGS932
user.initiate_chat(assistant, message=record["style"])  # ok: the constant beside it
