"""What AutoGen's classes and functions are to the rules.

A role is a set of qualified names, ``family:Name``. The families are the import families, each with an API of its own:

* ``classic`` - ``import autogen``: Microsoft AutoGen 0.2 and AG2 0.3 to 0.14;
* ``core`` - ``autogen_agentchat``, ``autogen_core``, ``autogen_ext``: AutoGen 0.4 and later;
* ``beta`` - ``import ag2`` (AG2 1.x) and ``autogen.beta``.

Signatures, bases and import paths of these names stand in ``autogen.json``, drawn from the released packages.
"""

from __future__ import annotations

_named: set[str] = set()


def _of(family: str, names: str) -> frozenset[str]:
    found = frozenset(f"{family}:{name}" for name in names.split())
    _named.update(found)
    return found


# A UserProxyAgent executes code unless told not to (AutoGen 0.2.40, UserProxyAgent.__init__: code_execution_config={}).
EXECUTING_AGENTS = _of("classic", "UserProxyAgent RetrieveUserProxyAgent QdrantRetrieveUserProxyAgent MathUserProxyAgent")
GROUP_MANAGERS = _of("classic", "GroupChatManager")
# MathUserProxyAgent stops by itself after max_consecutive_auto_reply=15 replies (default of is_termination_msg and _reset).
SELF_BOUNDED_AGENTS = _of("classic", "MathUserProxyAgent")
CLASSIC_AGENTS = (
    EXECUTING_AGENTS
    | GROUP_MANAGERS
    | _of(
        "classic",
        "ConversableAgent AssistantAgent GPTAssistantAgent RetrieveAssistantAgent MultimodalConversableAgent LLaVAAgent"
        " CompressibleAgent TeachableAgent WebSurferAgent SocietyOfMindAgent TextAnalyzerAgent CaptainAgent ReasoningAgent"
        " DeepResearchAgent DocAgent DiscordAgent SlackAgent TelegramAgent SwarmAgent CriticAgent SubCriticAgent"
        " QuantifierAgent A2aRemoteAgent",
    )
)
# Their constructors say human_input_mode="NEVER" themselves (GPTAssistantAgent of 0.2.40, DocAgent of AG2 0.14.1).
NEVER_ASKING = _of("classic", "GPTAssistantAgent DocAgent")
# Agents that stand for a person, who is asked each time that it is their turn (0.7.5, UserProxyAgent.on_messages_stream).
CORE_PEOPLE = _of("core", "UserProxyAgent")
# Its nested conversation executes code (AG2 0.9, CaptainAgent.DEFAULT_NESTED_CONFIG).
CAPTAINS = _of("classic", "CaptainAgent")
CORE_AGENTS = _of(
    "core",
    "AssistantAgent CodeExecutorAgent UserProxyAgent SocietyOfMindAgent MultimodalWebSurfer FileSurfer OpenAIAssistantAgent"
    " OpenAIAgent AzureAIAgent BaseChatAgent RoutedAgent MagenticOneCoderAgent VideoSurfer MessageFilterAgent",
)
BETA_AGENTS = _of("beta", "Agent")
AGENTS = CLASSIC_AGENTS | CORE_AGENTS | BETA_AGENTS

GROUP_CHATS = _of("classic", "GroupChat")
CORE_TEAMS = _of("core", "RoundRobinGroupChat SelectorGroupChat Swarm MagenticOneGroupChat GraphFlow MagenticOne")
# Every member of these has a turn in every round.
ROUND_ROBINS = _of("core", "RoundRobinGroupChat")
# These run forever without a termination condition and max_turns (0.7.5 docstrings; API §5.2).
UNBOUNDED_TEAMS = _of("core", "RoundRobinGroupChat SelectorGroupChat Swarm")
# These end when a model says so, where that is their only condition.
KEYWORD_TEAMS = UNBOUNDED_TEAMS | _of("core", "MagenticOneGroupChat")
TRANSITION_GRAPHS = _of("beta", "TransitionGraph")
GROUP_PATTERNS = _of("classic", "DefaultPattern AutoPattern RoundRobinPattern RandomPattern ManualPattern")

# What is made of those who take part in it, and does nothing by itself: its members stand in these arguments.
SOCIETIES = _of("classic", "SocietyOfMindAgent") | _of("core", "SocietyOfMindAgent MessageFilterAgent")
GATHERINGS = GROUP_MANAGERS | GROUP_CHATS | GROUP_PATTERNS | SOCIETIES | CORE_TEAMS
MEMBERS = ("groupchat", "agents", "initial_agent", "user_agent", "participants", "team", "chat_manager", "wrapped_agent")

# What a class does by itself, whatever it is given (API §2.4, §5.1).
DEEDS = {
    "classic:WebSurferAgent": "browses the web",
    "classic:DeepResearchAgent": "browses the web",
    "classic:DocAgent": "reads and keeps documents",
    "classic:DiscordAgent": "sends messages",
    "classic:SlackAgent": "sends messages",
    "classic:TelegramAgent": "sends messages",
    "classic:TeachableAgent": "writes a memory",
    "core:MultimodalWebSurfer": "browses the web",
    "core:FileSurfer": "reads files",
    "core:VideoSurfer": "has tools",
}
# What these can do is kept at the provider, or in code of the program's own.
HOSTED_AGENTS = _of("classic", "GPTAssistantAgent A2aRemoteAgent") | _of("core", "OpenAIAssistantAgent AzureAIAgent")
# Their ``tools`` name what the provider runs: ``"code_interpreter"``, ``{"type": "mcp", …}``.
TAKERS_OF_HOSTED_TOOLS = _of("core", "OpenAIAgent")
UNSEEN_AGENTS = HOSTED_AGENTS | _of("core", "BaseChatAgent RoutedAgent")
# Capabilities (``add_to_agent``) that write what is said into a store.
MEMORY_CAPABILITIES = frozenset(("Teachability",))

# Conditions on what a model (or an agent) says; every other condition counts as a hard bound (API §5.2).
SOFT_CONDITIONS = _of("core", "TextMentionTermination StopMessageTermination HandoffTermination FunctionCallTermination")
MESSAGE_CONDITIONS = _of("core", "MaxMessageTermination")
# Where a program that needs one imports it from, and its name.
MESSAGE_CONDITION = "autogen_agentchat.conditions", "MaxMessageTermination"
OR_CONDITIONS = _of("core", "OrTerminationCondition")
AND_CONDITIONS = _of("core", "AndTerminationCondition")

# Executors whose code runs on this machine, with this process's rights (API §6).
LOCAL_COMMAND_LINE_EXECUTORS = _of("classic", "LocalCommandLineCodeExecutor LocalCommandlineCodeExecutor")
HOST_EXECUTORS = (
    LOCAL_COMMAND_LINE_EXECUTORS
    | _of(
        "classic",
        "EmbeddedIPythonCodeExecutor LocalJupyterServer LocalExecutorWithTools SystemPythonEnvironment VenvPythonEnvironment ShellExecutor",
    )
    | _of("core", "LocalCommandLineCodeExecutor JupyterCodeExecutor")
    | _of("beta", "LocalEnvironment")
)
JUPYTER_EXECUTORS = _of("classic", "JupyterCodeExecutor")
CONTAINER_EXECUTORS = (
    _of("classic", "DockerCommandLineCodeExecutor DockerJupyterServer DockerPythonEnvironment PodCommandLineCodeExecutor RemyxCodeExecutor")
    | _of("core", "DockerCommandLineCodeExecutor DockerJupyterServer")
    | _of("beta", "DockerEnvironment")
)
REMOTE_EXECUTORS = (
    _of("classic", "YepCodeCodeExecutor DaytonaCodeExecutor")
    | _of("core", "ACADynamicSessionsCodeExecutor DockerJupyterCodeExecutor")
    | _of("beta", "DaytonaEnvironment TenkiEnvironment")
)
# Sandboxes on a machine of somebody else's: what runs there needs nobody's approval here.
REMOTE_SANDBOXES = _of("core", "ACADynamicSessionsCodeExecutor")
EXECUTORS = HOST_EXECUTORS | JUPYTER_EXECUTORS | CONTAINER_EXECUTORS | REMOTE_EXECUTORS
# Servers and environments, whose timeout is not one of executed code.
SERVERS = _of(
    "classic", "LocalJupyterServer DockerJupyterServer SystemPythonEnvironment VenvPythonEnvironment DockerPythonEnvironment"
) | _of("core", "DockerJupyterServer")
# What keeps the code in a container, where that is no executor.
CONTAINED = {
    "classic:LocalJupyterServer": "a DockerJupyterServer",
    "classic:SystemPythonEnvironment": "a DockerPythonEnvironment",
    "classic:VenvPythonEnvironment": "a DockerPythonEnvironment",
    "beta:LocalEnvironment": "a DockerEnvironment",
}
# Names of executors that code_execution_config["executor"] takes (coding/factory.py of 0.2.40).
HOST_EXECUTOR_NAMES = frozenset({"commandline-local", "ipython-embedded"})
CODE_RUNNERS = _of("core", "CodeExecutorAgent MagenticOne")
CODE_TOOLS = _of("classic", "PythonCodeExecutionTool") | _of("core", "PythonCodeExecutionTool")
# What runs code on this machine unless it is given something else, and the parameter for that (AG2 1.2.1, tools/shell, tools/skills,
# tools/builtin/anthropic_bash.py); a SkillsToolkit takes its ``*runtimes`` by position alone.
HOST_UNLESS_GIVEN = {
    "beta:SandboxShellTool": "environment",
    "beta:AnthropicBashTool": "environment",
    "beta:LocalRuntime": "sandbox",
    "beta:SkillSearchToolkit": "runtime",
    "beta:SkillsToolkit": "runtimes",
}
HOST_BY_DEFAULT_TOOLS = frozenset(HOST_UNLESS_GIVEN)
# Tools that run commands, code or the scripts of skills.
EXECUTING_TOOLS = CODE_TOOLS | _of("beta", "SandboxShellTool SandboxCodeTool ShellTool AnthropicBashTool SkillsToolkit")
# Of these, what runs at the provider, where nobody here can be asked (AG2 1.2.1, tools/builtin/shell.py).
PROVIDER_TOOLS = _of("beta", "ShellTool")
# Tools that write files.
FILE_TOOLS = _of("beta", "FilesystemToolkit") | _of("classic", "ApplyPatchTool")

MODEL_CLIENTS = (
    _of("classic", "OpenAIWrapper")
    | _of(
        "core",
        "OpenAIChatCompletionClient AzureOpenAIChatCompletionClient AnthropicChatCompletionClient OllamaChatCompletionClient"
        " AzureAIChatCompletionClient AnthropicBedrockChatCompletionClient LlamaCppChatCompletionClient",
    )
    | _of(
        "beta",
        "OpenAIConfig AnthropicConfig GeminiConfig OllamaConfig BedrockConfig MistralConfig XAIConfig ZAIConfig DashScopeConfig"
        " OpenAIResponsesConfig VertexAIConfig",
    )
)
# Read from a file or a variable of the environment, beside what the call says.
LOADED_CONFIGS = _of("classic", "LLMConfig.from_json")
LLM_CONFIGS = LOADED_CONFIGS | _of(
    "classic",
    "LLMConfig OpenAILLMConfigEntry AzureOpenAILLMConfigEntry AnthropicLLMConfigEntry BedrockLLMConfigEntry CerebrasLLMConfigEntry"
    " CohereLLMConfigEntry DeepSeekLLMConfigEntry GeminiLLMConfigEntry GroqLLMConfigEntry MistralLLMConfigEntry OllamaLLMConfigEntry"
    " TogetherLLMConfigEntry OpenAIResponsesLLMConfigEntry",
)
CACHES = _of("classic", "Cache") | _of("core", "ChatCompletionCache")

TOOL_CLASSES = _of("core", "FunctionTool BaseTool BaseToolWithState") | _of("classic", "Tool")
TOOL_BASES = _of("core", "BaseTool BaseToolWithState") | _of("classic", "Tool") | _of("beta", "Tool")
TOOL_DECORATORS = _of("classic", "tool") | _of("beta", "tool")
TOOL_FUNCTIONS = _of("classic", "register_function")

BUILDERS = _of("classic", "AgentBuilder")
CODE_FUNCTIONS = _of("classic", "execute_code")
# Executes in a container, or on this machine where Docker is not there (autogen-ext 0.7.5, code_executors/_common.py).
FALLING_BACK = _of("core", "create_default_code_executor")
STDIO_SERVERS = _of("core", "StdioServerParams") | _of("classic", "StdioConfig") | _of("beta", "MCPStdioServerConfig")
HTTP_SERVERS = (
    _of("core", "SseServerParams StreamableHttpServerParams") | _of("classic", "SseConfig") | _of("beta", "MCPServerConfig MCPServerTool")
)
FILE_AGENTS = _of("core", "FileSurfer")
# Middleware that lets pass what it finds, unless its mode is ENFORCE (AG2 1.2.1, extensions/tealtiger/types.py).
GOVERNORS = _of("beta", "TealTigerMiddleware")
SAFEGUARDS = _of("classic", "apply_safeguard_policy")
# Agents of other vendors that work on this machine (AG2 1.2.1, ag2/acp/config.py).
CODING_AGENTS = _of("beta", "ACPConfig ACPRemoteConfig ClaudeCodeConfig CodexConfig OpenCodeConfig KiloCodeConfig")
# Applications that serve an agent to whoever comes, and hosts of agents with the parameter that says where they listen.
SERVED_AGENTS = _of("beta", "MCPServer A2AServer NlipServer") | _of("classic", "A2aAgentServer")
AGENT_HOSTS = {"core:GrpcWorkerAgentRuntimeHost": "address", "beta:serve_ws": "host"}

# The classes whose methods are asked for their parameters.
CHATTER, BUILDER = "classic:ConversableAgent", "classic:AgentBuilder"
CHAT_FUNCTIONS = _of(
    "classic",
    "initiate_chats a_initiate_chats initiate_group_chat a_initiate_group_chat run_group_chat a_run_group_chat run_group_chat_iter"
    " a_run_group_chat_iter initiate_swarm_chat a_initiate_swarm_chat run_swarm a_run_swarm",
)
MESSAGES = _of("core", "TextMessage MultiModalMessage UserMessage StopMessage HandoffMessage")
BETA_TOOLKITS = _of("beta", "Toolkit")
BETA_TOOLS = _of("beta", "SandboxCodeTool AnthropicBashTool ShellTool FilesystemToolkit MCPToolkit Toolkit")
AGENT_TOOLS = _of("core", "AgentTool TeamTool")
WORKBENCHES = _of("core", "McpWorkbench StaticWorkbench") | AGENT_TOOLS

# What the knowledge file is drawn for: every name above, and these, which no rule asks for as a role.
_OF_CLASSIC = "VectorDBFactory config_list_from_json extract_code get_config_list"
_OF_CORE = (
    "BaseGroupChat ChatCompletionClient Component ComponentLoader Console ExternalTermination FunctionalTermination"
    " SourceMatchTermination TerminationCondition TextMessageTermination TimeoutTermination TokenUsageTermination tool_agent_caller_loop"
)
NAMES = frozenset(_named).union(HOST_UNLESS_GIVEN, AGENT_HOSTS, _of("classic", _OF_CLASSIC), _of("core", _OF_CORE))

# These are known by their names alone (`is_named`): no rule asks for what they take, so the knowledge file has no record of them.
COMPONENT_MODELS = _of("core", "ComponentModel")
CODE_BLOCKS = _of("core", "CodeBlock") | _of("classic", "CodeBlock")
PROXY_MAKERS = _of("classic", "MCPProxy.create")
_CONVERTERS = " ".join(f"{name}Interoperability.convert_tool" for name in ("", "LangChain", "CrewAI", "PydanticAI"))
TOOL_ADAPTERS = _of("core", "LangChainToolAdapter") | _of("classic", _CONVERTERS) | _of("beta", _CONVERTERS)
# What one of these is, or loads, is some team.
TEAM_BASES = _of("core", "BaseGroupChat Team")

# Bare names that say nothing about AutoGen: they count only where an import (or a star import) brings them in.
_COMMON = frozenset(
    "Agent tool Tool Toolkit Cache Component Console BaseTool Swarm GraphFlow FunctionTool TextMessage UserMessage StopMessage"
    " MultiModalMessage HandoffMessage ShellTool AgentTool TeamTool RandomPattern ManualPattern AutoPattern DefaultPattern HttpTool"
    " RoundRobinPattern ComponentLoader DockerEnvironment LocalEnvironment OpenAIConfig AnthropicConfig GeminiConfig OllamaConfig"
    " BedrockConfig MistralConfig XAIConfig ZAIConfig DashScopeConfig VertexAIConfig OpenAIResponsesConfig DaytonaEnvironment"
    " TenkiEnvironment DiscordAgent SlackAgent TelegramAgent SseConfig StdioConfig FilesystemToolkit MCPToolkit MCPServerConfig"
    " MCPStdioServerConfig MCPServerTool ShellExecutor OpenAIAgent TransitionGraph CriticAgent DocAgent VideoSurfer FileSurfer"
    " StdioServerParams SseServerParams register_function ChatCompletionClient LocalRuntime MCPServer A2AServer NlipServer"
    " serve_ws SandboxShellTool get_config_list".split()
)
BARE_NAMES = frozenset(name.partition(":")[2] for name in NAMES)
_DISTINCTIVE = BARE_NAMES - _COMMON


def distinctive(name: str) -> bool:
    """Whether a name that nothing binds (a snippet's, or one of a star import) can only mean AutoGen's."""
    return name in _DISTINCTIVE
