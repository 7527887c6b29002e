"""Every command, option, spider argument and setting is documented, as it is."""

from __future__ import annotations

import argparse
import ast
import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest
from scrapy.settings import Settings
from scrapy.spiderloader import SpiderLoader

import goldscrape.commands
import goldscrape.settings
from goldscrape.problems import ProblemKind
from tests.docs import DOCS, Block, Page, pages
from tests.places import ROOT

COMMANDS = sorted(module.name for module in iter_modules(goldscrape.commands.__path__))
_OF_SCRAPY = {
    "-h",
    "--help",
    "--logfile",
    "-L",
    "--loglevel",
    "--nolog",
    "--profile",
    "--pidfile",
    "-s",
    "--set",
    "--pdb",
}

_SETTINGS = Path(goldscrape.settings.__file__).read_text(encoding="utf-8")


def _options(name: str) -> list[argparse.Action]:
    command: Any = import_module(f"goldscrape.commands.{name}").Command()
    command.settings = Settings()
    parser = argparse.ArgumentParser()
    command.add_options(parser)
    return [action for action in parser._actions if not set(action.option_strings) <= _OF_SCRAPY]


def _sections(page: str, level: str = "## ") -> dict[str, str]:
    parts = re.split(rf"^{level}", (DOCS / page).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {part.partition("\n")[0].strip(): part.partition("\n")[2] for part in parts[1:]}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_every_command_is_documented(name: str) -> None:
    section = _sections("commands.md")[f"scrapy {name}"]
    for action in _options(name):
        for option in action.option_strings:
            assert f"`{option}" in section, f"docs/commands.md: scrapy {name} has {option}: {action.help}"


@pytest.mark.parametrize("name", COMMANDS)
def test_no_option_is_documented_that_is_not_there(name: str) -> None:
    section = _sections("commands.md")[f"scrapy {name}"]
    documented = set(re.findall(r"`(--?[a-zA-Z-]+)", section))
    there = {option for action in _options(name) for option in action.option_strings}
    assert documented - there == set()


def test_every_command_has_a_section() -> None:
    assert set(_sections("commands.md")) == {f"scrapy {name}" for name in COMMANDS}


def test_every_spider_argument_is_documented() -> None:
    loader = SpiderLoader.from_settings(Settings({"SPIDER_MODULES": goldscrape.settings.SPIDER_MODULES}))
    sections = _sections("commands.md", "### ")
    for name in loader.list():
        arguments: dict[str, str] = getattr(loader.load(name), "arguments", {})
        section = sections[f"Spider {name}"].partition("\n## ")[0]
        assert set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)) == set(arguments), name


def test_every_setting_is_documented_with_its_default() -> None:
    rows = dict(re.findall(r"^\| `([A-Z_]+)` \| (.+?) \|", (DOCS / "settings.md").read_text("utf-8"), re.MULTILINE))
    ours = {name for name in vars(goldscrape.settings) if name.startswith("GOLDSCRAPE_")}
    assert ours - set(rows) == set(), "docs/settings.md lacks settings"
    for name, shown in rows.items():
        default = _default(name)
        assert shown == ("empty" if default == "" else f"`{default}`"), f"docs/settings.md: {name} is {default!r}"


def test_no_setting_hides_in_the_code() -> None:
    text = (DOCS / "settings.md").read_text("utf-8")
    for folder in ("goldscrape", "spiders"):
        for path in (ROOT / folder).rglob("*.py"):
            for name in re.findall(r"\bGOLDSCRAPE_[A-Z_]+\b", path.read_text(encoding="utf-8")):
                assert f"`{name}`" in text, f"{path.name}: {name}"


def _default(name: str) -> Any:
    """The value written in the module, whatever the environment of this test says."""
    tree = ast.parse(_SETTINGS)
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and getattr(statement.targets[0], "id", None) == name:
            value = statement.value
            if isinstance(value, ast.Call):  # os.environ.get(NAME, default)
                return ast.literal_eval(value.args[1])
            return eval(compile(ast.Expression(value), "settings", "eval"), {})
    raise AssertionError(f"docs/settings.md: there is no setting {name} in goldscrape/settings.py")


def test_environment_variables_are_marked() -> None:
    read = set(re.findall(r"environ\.get\(\s*\"(GOLDSCRAPE_\w+)\"", _SETTINGS))
    page = (DOCS / "settings.md").read_text("utf-8")
    marked = set(re.findall(r"^\| `(\w+)` \| [^|]+ \| \*environment\*", page, re.MULTILINE))
    assert read == marked


def _commands() -> list[Block]:
    return [block for page in pages() for block in page.blocks("sh") if "scrapy " in block.text]


@pytest.mark.parametrize("block", _commands(), ids=lambda block: block.id)
def test_commands_in_the_docs_exist(block: Block) -> None:
    for name, rest in re.findall(r"^(?:\S*/)?scrapy (\w+)(.*)$", block.text, re.MULTILINE):
        assert name in COMMANDS, name
        there = {option for action in _options(name) for option in action.option_strings} | _OF_SCRAPY
        assert set(re.findall(r"(?<=\s)--?[a-zA-Z][a-z-]*", rest)) <= there


def test_every_kind_of_problem_that_is_named_exists() -> None:
    text = Page(DOCS / "troubleshooting.md").text
    kinds = {str(kind) for kind in ProblemKind}
    leading = re.findall(r"^((?:`\w+`(?:, | and )?)+)(?::| in )", text, re.MULTILINE)
    named = {name for words in leading for name in re.findall(r"`(\w+)`", words)}
    assert len(named) >= 6
    assert named <= kinds
