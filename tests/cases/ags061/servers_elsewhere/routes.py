"""What a request names goes into the list, or into a text, that another module starts a server by."""

from autogen_ext.tools.mcp import mcp_server_tools
from fastapi import APIRouter

from servers import KNOWN, of_index, of_package, of_program

router = APIRouter()


@router.post("/package")
async def by_package(package: str):
    return len(await mcp_server_tools(of_package(package)))  # expect: AGS061


@router.post("/index")
async def by_index(index: str):
    return len(await mcp_server_tools(of_index(index)))  # expect: AGS061


@router.post("/program")
async def by_program(program: str):
    return len(await mcp_server_tools(of_program(program)))  # expect: AGS061


@router.post("/known")
async def known(name: str):
    return len(await mcp_server_tools(of_package(KNOWN[name])))  # ok: a package of the table
