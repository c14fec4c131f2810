"""What looks like a key wherever it stands."""

from __future__ import annotations

import random
import string
import time
from collections.abc import Callable
from pkgutil import resolve_name

import pytest

from autogen_rules.key_shapes import keys, masked

_RANDOM = random.Random(20)
LETTERS_AND_DIGITS, LOWER = string.ascii_letters + string.digits, string.ascii_lowercase + string.digits
HEX, UPPER, URL_SAFE = "0123456789abcdef", string.ascii_uppercase + string.digits, string.ascii_letters + string.digits + "-_"


def drawn(length: int, alphabet: str = LETTERS_AND_DIGITS) -> str:
    """Made up at each run, so that no live-looking key stands in a file; a digit is always there."""
    return "".join(_RANDOM.choices(alphabet, k=length - 1)) + _RANDOM.choice(string.digits)


# A key of each provider, what of it may stay, and the plugin of detect-secrets that finds it.
PROVIDERS: dict[str, tuple[Callable[[], str], str, str | None]] = {
    "OpenAI": (lambda: "sk-proj-" + drawn(20, URL_SAFE) + drawn(20) + "T3BlbkFJ" + drawn(20), "", "openai.OpenAIDetector"),
    "Anthropic": (lambda: "sk-ant-api03-" + drawn(93, URL_SAFE) + "AA", "", None),
    "OpenRouter": (lambda: "sk-or-v1-" + drawn(64, HEX), "", None),
    "Langfuse, secret": (lambda: f"sk-lf-{drawn(8, HEX)}-{drawn(4, HEX)}-{drawn(4, HEX)}-{drawn(4, HEX)}-{drawn(12, HEX)}", "", None),
    "Langfuse, public": (lambda: f"pk-lf-{drawn(8, HEX)}-{drawn(4, HEX)}-{drawn(4, HEX)}-{drawn(4, HEX)}-{drawn(12, HEX)}", "", None),
    "Hugging Face": (lambda: "hf_" + drawn(34), "", None),
    "Groq": (lambda: "gsk_" + drawn(52), "", None),
    "xAI": (lambda: "xai-" + drawn(80), "", None),
    "Replicate": (lambda: "r8_" + drawn(37), "", None),
    "NVIDIA": (lambda: "nvapi-" + drawn(64, URL_SAFE), "", None),
    "Tavily": (lambda: "tvly-dev-" + drawn(32), "", None),
    "Google": (lambda: "AIza" + drawn(35, URL_SAFE), "", None),
    "Google, OAuth": (lambda: "ya29." + drawn(60, URL_SAFE), "", None),
    "Google, client": (lambda: "GOCSPX-" + drawn(28, URL_SAFE), "", None),
    "Azure, client": (lambda: drawn(3) + "8Q~" + drawn(34, URL_SAFE), "", None),
    "Azure, storage": (
        lambda: "AccountKey=" + drawn(86, LETTERS_AND_DIGITS + "+/") + "==", "AccountKey=", "azure_storage_key.AzureStorageKeyDetector"
    ),
    "Mistral, Cohere": (lambda: drawn(32), "", None),
    "AWS, id": (lambda: "AKIA" + drawn(16, UPPER), "", "aws.AWSKeyDetector"),
    "AWS, temporary": (lambda: "ASIA" + drawn(16, UPPER), "", "aws.AWSKeyDetector"),
    "AWS, secret": (lambda: "wK7rZq/Mx9TnV2bHd+LsJf4PcYg8AeU6RiOo1Bt3"[::-1], "", None),
    "GitHub": (lambda: "ghp_" + drawn(36), "", "github_token.GitHubTokenDetector"),
    "GitHub, fine-grained": (lambda: "github_pat_" + drawn(22) + "_" + drawn(59), "", None),
    "GitLab": (lambda: "glpat-" + drawn(20, URL_SAFE), "", "gitlab_token.GitLabTokenDetector"),
    "GitLab, runner": (lambda: "GR1348941" + drawn(20, URL_SAFE), "", "gitlab_token.GitLabTokenDetector"),
    "PyPI": (lambda: "pypi-AgEIcHlwaS5vcmc" + drawn(150, URL_SAFE), "", "pypi_token.PypiTokenDetector"),
    "npm": (lambda: "//registry.example/:_authToken=npm_" + drawn(36), "//registry.example/:_authToken=", "npm.NpmDetector"),
    "Docker": (lambda: "dckr_pat_" + drawn(27, URL_SAFE), "", None),
    "Slack": (lambda: f"xoxb-{drawn(12, string.digits)}-{drawn(13, string.digits)}-{drawn(24)}", "", "slack.SlackDetector"),
    "Slack, app": (lambda: f"xapp-1-A{drawn(10, UPPER)}-{drawn(13, string.digits)}-{drawn(64, HEX)}", "", None),
    "Slack, webhook": (
        lambda: f"https://hooks.slack.com/services/T{drawn(8, UPPER)}/B{drawn(8, UPPER)}/{drawn(24)}",
        "https://hooks.slack.com/",
        "slack.SlackDetector",
    ),
    "Discord": (lambda: f"M{drawn(23)}.{drawn(6)}.{drawn(27, URL_SAFE)}", "", "discord.DiscordBotTokenDetector"),
    "Discord, webhook": (
        lambda: f"https://discord.com/api/webhooks/{drawn(18, string.digits)}/{drawn(68)}", "https://discord.com/api/webhooks/", None
    ),
    "Teams, webhook": (
        lambda: f"https://made.webhook.office.com/webhookb2/{drawn(8, HEX)}-{drawn(4, HEX)}-{drawn(12, HEX)}",
        "https://made.webhook.office.com/",
        None,
    ),
    "Telegram": (lambda: f"{drawn(10, string.digits)}:{drawn(35, URL_SAFE)}", "", "telegram_token.TelegramBotTokenDetector"),
    "Telegram, address": (
        lambda: f"https://api.telegram.org/bot{drawn(10, string.digits)}:{drawn(35, URL_SAFE)}", "https://api.telegram.org/bot", None
    ),
    "Twilio": (lambda: "SK" + drawn(32, LOWER), "", "twilio.TwilioKeyDetector"),
    "SendGrid": (lambda: f"SG.{drawn(22, URL_SAFE)}.{drawn(43, URL_SAFE)}", "", "sendgrid.SendGridDetector"),
    "Mailchimp": (lambda: drawn(32, HEX) + "-us12", "-us12", "mailchimp.MailchimpDetector"),
    "Stripe": (lambda: "sk_live_" + drawn(24), "", "stripe.StripeDetector"),
    "Square": (lambda: "sq0csp-" + drawn(43, URL_SAFE), "", "square_oauth.SquareOAuthDetector"),
    "Artifactory": (lambda: "AKC" + drawn(12), "", "artifactory.ArtifactoryDetector"),
    "Artifactory, password": (lambda: "AP5" + drawn(12), "", "artifactory.ArtifactoryDetector"),
    "Databricks": (lambda: "dapi" + drawn(32, HEX), "", None),
    "Vault": (lambda: "hvs." + drawn(24), "", None),
    "a JSON web token": (lambda: "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYWRlIHVwIn0." + drawn(43, URL_SAFE), "", "jwt.JwtTokenDetector"),
    "a password in a URL": (lambda: f"redis://bot:{drawn(9)}@db", "redis://@db", "basic_auth.BasicAuthDetector"),
    "a password with a slash in a URL": (lambda: f"redis://:{drawn(5)}/{drawn(9)}@db", "redis://@db", None),
}


@pytest.mark.parametrize("provider", PROVIDERS)
def test_keys_of_providers(provider: str) -> None:
    make, stays, detector = PROVIDERS[provider]
    for around in ('x = "{}"', "x = '{}'  # y", "# see {}, and then", "(first\\n{}\\nlast)"):
        for text in (around.format(make()) for _ in range(20)):
            if detector is not None and around.startswith('x = "'):
                known = resolve_name(f"detect_secrets.plugins.{detector}")
                assert list(known().analyze_string(text)), "detect-secrets knows it by another shape"
            assert masked(text, "") == around.format(stays)


def block(kind: str, begin: str = "", end: str = "\n") -> str:
    lines = [f"-----BEGIN {kind}-----", *(drawn(64, LETTERS_AND_DIGITS + "+/") for _ in range(3)), "Zq7+w=", f"-----END {kind}-----"]
    return "".join(f"{begin}{line}{end}" for line in lines)


@pytest.mark.parametrize("kind", ["PRIVATE KEY", "RSA PRIVATE KEY", "OPENSSH PRIVATE KEY", "PGP PRIVATE KEY BLOCK"])
@pytest.mark.parametrize(("begin", "end"), [("", "\n"), ("# ", "\n"), ("    '", "\\n'\n"), ("", "\\n"), ("    b'", "\\n' +\n")])
def test_blocks_of_keys(kind: str, begin: str, end: str) -> None:
    text = block(kind, begin, end)
    (first, *_), (*_, last) = text.split("BEGIN"), text.split("END")
    shown = masked(text, "")
    assert shown.startswith(f"{first}BEGIN {kind}-----") and shown.endswith(f"-----END{last}")
    assert len(shown) < len(text) - 3 * 64


def test_what_is_public_stays() -> None:
    assert masked("-----BEGIN CERTIFICATE-----\nMIIB\n") == "-----BEGIN CERTIFICATE-----\nMIIB\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://x.example/v1?api_key=Kiwi07Plum&x=1", "https://x.example/v1?api_key=***&x=1"),
        ("https://x.example/blob?sig=Kiwi07Plum&x=1", "https://x.example/blob?sig=***&x=1"),
        ("curl -H 'Authorization: Bearer Kiwi08Plum' x", "curl -H 'Authorization: Bearer ***' x"),
        ("the header is Bearer Kiwi08Plum", "the header is Bearer ***"),
        ("OPENAI_API_KEY=Kiwi09Plum", "OPENAI_API_KEY=***"),
        ('{"api_key": "kiwi plum"}', '{"api_key": "***"}'),
        ('{"api_key": "kiwiplum"}', '{"api_key": "***"}'),
        (r"{\"apiKey\": \"kiwiplum\"}", r"{\"apiKey\": \"***\"}"),
        ("password: Kiwi12Plum", "password: ***"),
        ("Endpoint=sb://x;SharedAccessKey=Kiwi1+/Plum=", "Endpoint=sb://x;SharedAccessKey=***"),
        ("Server=x;Pwd=Kiwi12Plum;Database=1", "Server=x;Pwd=***;Database=1"),
        ("a=1 token=Kiwi12Plum secret=Kiwi13Plum", "a=1 token=*** secret=***"),
        ("api_key=ghp_made-up-0123456789/made-up", "api_key=***"),
    ],
)
def test_what_a_text_names_as_a_key(text: str, expected: str) -> None:
    assert masked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "api_key is written in the source; read it from os.environ['OPENAI_API_KEY']",
        "hf_hub_download sk_learn_pipeline gh_pages_branch npm-run-all",
        "meta-llama/Llama-3.1-8B-Instruct-Turbo",
        "azure_ad_token_provider_of_the_project_2024",
        "/srv/agents/workspace-of-the-first-agent/ofTheSecondAgent/V2",
        "https://llm.example:8443/v1 and http://localhost:11434/v1/@latest",
        "postgres://{user}:{password}@host/db",
        "https://discord.com/api/webhooks and hooks.slack.com/services",
        "token: the token of the user",
        "Basic authentication, Bearer tokens",
        "ActivationNavigationsDisallowedForBug1234857",
        "CommandLineCodeExecutorConfigurationOptions",
    ],
)
def test_what_is_no_key_stays(text: str) -> None:
    assert masked(text) == text


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "unit",
    [
        "://:", "://a:b", "sk-", "sk-a", "sk-Aa1.", "key=", "key:1", "key='", "key=\\'", "a=", "-----BEGIN PRIVATE KEY-----",
        "PRIVATE KEY-----'", "eyJ", "SG.a", "https://hooks.slack.com/services/", "Bearer ", "Bearer 1", "Aa1", "a1", " a", "1Q~.",
        "12345678:", "/bot12345678:a", "AKC", "AP1", "_", "?sig=", "é", "'\\n",
    ],
)  # fmt: skip
def test_the_time_is_linear(unit: str) -> None:
    def seconds(length: int) -> float:
        text, start = (unit * length)[:length], time.process_time()
        masked(text)
        return time.process_time() - start

    assert any(seconds(20_000) <= 3 * seconds(10_000) + 0.01 for _ in range(3))  # something else may have slowed a try down


def test_stretches_lie_in_the_text() -> None:
    text = "x sk-made-up-0123456789 y"
    assert [text[first:last] for first, last in keys(text)] == ["sk-made-up-0123456789"]
