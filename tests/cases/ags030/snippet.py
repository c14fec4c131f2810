"""A snippet without imports: distinctive names that nothing binds are AutoGen's."""

groupchat = GroupChat(agents=[], messages=[], max_round=1000)  # expect: AGS030
team = RoundRobinGroupChat([])  # expect: AGS030
short = GroupChat(agents=[], messages=[], max_round=10)
condition = MaxMessageTermination(1000)  # expect: AGS030
