"""The package that is imported only hands out what its module makes of AutoGen's: this module leads to it, too."""

import streamlit as st
from crew import CrewManager

st.session_state.manager = CrewManager()
st.session_state.research_team = st.session_state.manager.create()


async def answer():
    question = st.chat_input("What shall they look into?")
    async for step in st.session_state.research_team.run_stream(task=question):  # expect: AGS031
        st.write(step)
