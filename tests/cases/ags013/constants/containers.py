NETWORK = "agents_default"
OPTIONS = {"network_mode": "none"}
