import streamlit as st
from autogen import AssistantAgent, UserProxyAgent
from flask import Flask, request
from kit import Kit, equip, introduce
from plugins import extend

app = Flask(__name__)


def pair():
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
    return user, AssistantAgent("writer", llm_config={"model": "m"})


@app.post("/equipped")
def equipped():
    user, writer = pair()
    equip(writer, executor=user)
    user.initiate_chat(writer, message=request.json["text"])  # expect: AGS031


@app.post("/kit")
def kit():
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    Kit(writer)
    user.initiate_chat(writer, message=request.json["text"])  # expect: AGS031


@app.post("/extended")
def extended():
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    extend(writer)
    user.initiate_chat(writer, message=request.json["text"])  # expect: AGS031


@app.post("/introduced")
def introduced():
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    introduce(writer)
    user.initiate_chat(writer, message=request.json["text"])  # ok: it is seen what the function does


@app.post("/shown")
def shown():
    user = UserProxyAgent("user", human_input_mode="ALWAYS", code_execution_config=False)
    writer = AssistantAgent("writer", llm_config={"model": "m"})
    st.write(writer)
    print(writer)
    user.initiate_chat(writer, message=request.json["text"])  # ok: shown, and no more
