# options: autogen-version=0.7
"""A snippet's bare names are those of the release in use: a UserProxyAgent of 0.7 executes nothing."""

user = UserProxyAgent("user")  # ok: it only asks
group = RoundRobinGroupChat([user], max_turns=800)  # expect: AGS030
