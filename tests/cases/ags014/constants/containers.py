PRIVILEGED = True
OPTIONS = {"privileged": True, "mem_limit": "1g"}
