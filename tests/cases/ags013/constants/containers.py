NETWORK = "agents_default"
BRIDGE = "bridge"
OPTIONS = {"network_mode": "none"}
