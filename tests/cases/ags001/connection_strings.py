"""Passwords in addresses: of databases, caches and models."""

import os

from ag2.streams.redis import RedisStream
from autogen import Cache
from autogen.agentchat.contrib.vectordb.base import VectorDBFactory
from autogen.agentchat.contrib.vectordb.mongodb import MongoDBAtlasVectorDB
from autogen.agentchat.contrib.vectordb.pgvectordb import PGVectorDB
from autogen.agentchat.contrib.graph_rag.neo4j_graph_query_engine import Neo4jGraphQueryEngine

PGVectorDB(connection_string="postgresql://app:hunting42@db.example.org/notes")  # expect: AGS001
PGVectorDB(connection_string="postgresql://postgres:postgres@localhost:5432/notes")
PGVectorDB(connection_string="postgresql://postgres:postgres@db.example.org/notes")  # expect: AGS001
PGVectorDB(connection_string="postgresql://app:hunting42@localhost/notes")  # expect: AGS001
PGVectorDB(connection_string="postgresql://app:<password>@db.example.org/notes")
PGVectorDB(connection_string="postgresql://app@db.example.org/notes")
PGVectorDB(connection_string=os.environ["DATABASE_URL"])
MongoDBAtlasVectorDB(connection_string="mongodb+srv://app:hunting42@cluster.example.org")  # expect: AGS001
MongoDBAtlasVectorDB(connection_string="mongodb+srv://USERNAME:PASSWORD@cluster.example.org")
MongoDBAtlasVectorDB(connection_string="mongodb://[half")
RedisStream("redis://:hunting42@cache.example.org:6379/0")  # expect: AGS001
USER, PASSWORD = "app", "hunting43"  # expect: AGS001
MongoDBAtlasVectorDB(connection_string=f"mongodb+srv://{USER}:{PASSWORD}@cluster.example.org")
MongoDBAtlasVectorDB(connection_string=f"mongodb+srv://app:{os.environ['MONGO']}@cluster.example.org")
RedisStream("redis://localhost:6379")
Cache.redis(42, "redis://:hunting42@cache.example.org")  # expect: AGS001, AGS003
Cache.cosmos_db("AccountEndpoint=https://c.example.org;AccountKey=Qw8eRt5yUi2oPa9s==;")  # expect: AGS001, AGS003
Neo4jGraphQueryEngine(host="bolt://graph.example.org", username="neo4j", password="hunting42")  # expect: AGS001
VectorDBFactory.create_vector_db("pgvector", connection_string="postgresql://app:hunting42@db.example.org/notes")  # expect: AGS001
VectorDBFactory.create_vector_db(db_type="couchbase", connection_string=os.environ["COUCHBASE"], password="hunting42")  # expect: AGS001
VectorDBFactory.create_vector_db("pgvector", **settings)
