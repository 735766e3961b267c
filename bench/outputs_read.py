"""Reads feeds, the OpenAPI document and ninjs of a running desk with other people's readers; says what each found."""

import json
import os
import sys
import urllib.error
import urllib.request

DESK = sys.argv[1].rstrip("/")
failed = []


def get(path, accept="*/*"):
    request = urllib.request.Request(DESK + path, headers={"Accept": accept})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.read()


def check(name, work):
    try:
        print(f"{name}: {work()}")
    except ImportError as missing:
        print(f"{name}: skipped, {missing.name} cannot be installed here")
    except Exception as trouble:  # one reader's trouble must not hide another's
        failed.append(name)
        print(f"{name}: FAILED, {repr(trouble)[:400]}")


def feed(suffix):
    import feedparser

    read = feedparser.parse(get("/feeds/stories" + suffix))
    assert not read.bozo, read.bozo_exception
    ids = [entry.id for entry in read.entries]
    assert len(ids) == len(set(ids)) and all(one.startswith("tag:") for one in ids), ids
    assert all(entry.title and entry.link for entry in read.entries)
    assert any(link.rel == "self" for link in read.feed.links), read.feed.links
    return f"{read.version}, {len(ids)} entries"


def json_feed():
    import jsonfeed

    read = jsonfeed.Feed.parse_string(get("/feeds/stories.json").decode())
    assert all(item.id and item.url for item in read.items)
    return f"{len(read.items)} items"


def json_feed_schema():
    import jsonschema

    with open(os.path.join(os.path.dirname(__file__), "json-feed-1.1.schema.json"), encoding="utf-8") as file:
        schema = json.load(file)
    feed = json.loads(get("/feeds/stories.json"))
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    jsonschema.Draft202012Validator(schema, format_checker=checker).validate(feed)
    return f"{len(feed['items'])} items, valid by a strict schema of JSON Feed 1.1"


def openapi():
    from openapi_spec_validator import OpenAPIV31SpecValidator, validate

    document = json.loads(get("/api/openapi.json"))
    validate(document, cls=OpenAPIV31SpecValidator)
    return f"valid, {len(document['paths'])} paths"


def called():
    """Calls every route that reads and needs no parameter, and holds each answer against its schema."""
    import jsonschema

    document = json.loads(get("/api/openapi.json"))
    checked = 0
    for path, operations in document["paths"].items():
        content = operations.get("get", {}).get("responses", {}).get("200", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        if schema is None or "{" in path or path in ("/api/events", "/api/rules/explain", "/api/openapi.json"):
            continue
        try:
            answer = json.loads(get(path, "application/json"))
        except urllib.error.HTTPError as refused:
            assert refused.headers["Content-Type"].startswith("application/problem+json"), path
            continue
        jsonschema.Draft202012Validator({**schema, "components": document["components"]}).validate(answer)
        checked += 1
    return f"{checked} answers as described"


def ninjs():
    import jsonschema

    listing = json.loads(get("/api/stories?limit=20", "application/vnd.iptc.ninjs+json"))
    assert listing["uri"] and listing["type"] == "composite"
    schema = os.environ.get("NINJS_SCHEMA")
    if schema is None:
        return f"{len(listing.get('associations', []))} stories; NINJS_SCHEMA names no schema to check them against"
    with open(schema, encoding="utf-8") as file:
        jsonschema.Draft202012Validator(json.load(file)).validate(listing)
    return f"{len(listing.get('associations', []))} stories, valid by {schema}"


check("feedparser, Atom", lambda: feed(".atom"))
check("feedparser, RSS", lambda: feed(".rss"))
check("jsonfeed, JSON Feed", json_feed)
check("jsonschema, JSON Feed", json_feed_schema)
check("openapi-spec-validator, OpenAPI 3.1", openapi)
check("jsonschema, answers of the API", called)
check("jsonschema, ninjs", ninjs)
sys.exit(1 if failed else 0)
