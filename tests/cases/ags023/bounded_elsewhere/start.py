"""The agents of the class are bounded where it stands; the one that is handed out has its chat here."""

from autogen import AssistantAgent
from manager import Manager, handed_out

Manager("otters").work()
person = handed_out("person")  # expect: AGS023
person.initiate_chat(AssistantAgent("writer"), message="Write about otters.")
