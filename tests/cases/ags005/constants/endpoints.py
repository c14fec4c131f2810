HOST = "inference.contoso.com"
URL = "http://inference.contoso.com/v1"
LOCAL_URL = "http://localhost:8000/v1"
