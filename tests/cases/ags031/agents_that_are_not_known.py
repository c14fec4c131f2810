"""A class of AutoGen's that is not known here may be an agent, and so may what is derived from it."""

import streamlit as st
from autogen.agentchat.contrib.kind_agent import KindAgent
from otherwise import Teller


class Tracked(KindAgent):
    def tell(self, other, question):
        self.initiate_chat(other, message=question)  # expect: AGS031


class Polite(Tracked):
    pass


class Told:
    def initiate_chat(self, other, message):
        return message

    def again(self, message):
        self.initiate_chat(None, message)  # ok: the method is its own


kind = KindAgent("kind")
kind.initiate_chat(kind, message=st.chat_input("Ask"))  # expect: AGS031
polite = Polite("polite")
polite.initiate_chat(kind, message=st.chat_input("Ask"))  # expect: AGS031
polite.tell(kind, st.chat_input("Ask"))
told = Told()
told.initiate_chat(kind, message=st.chat_input("Ask"))  # ok: not an agent
told.again(st.chat_input("Ask"))
teller = Teller()
teller.initiate_chat(kind, message=st.chat_input("Ask"))  # ok: another library's
