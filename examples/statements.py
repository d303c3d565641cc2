"""Writes who said what about whom as CSV, one line per statement.

    python3 examples/statements.py [--about ACTOR_ID] > statements.csv
"""

import argparse
import csv
import json
import os
import sys
import urllib.error
import urllib.request

API = os.environ.get("RAWABIT_API", "http://127.0.0.1:4000/graphql")

STATEMENTS = """
query Statements($with: [ID!], $after: String) {
  relations(where: { kinds: [STATEMENT], with: $with }, first: 20, after: $after) {
    nodes {
      id
      date
      summary(lang: "en")
      ... on Statement { stance speakers { name(lang: "en") } about { id name(lang: "en") } }
      evidence(first: 1) { nodes { quote document { publisher } } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(query, variables):
    """Returns the data of a query; raises the server's message, which says what to do."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(API, body, {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as refusal:
        answer = json.load(refusal)
    if "errors" in answer:
        raise SystemExit(answer["errors"][0]["message"])
    return answer["data"]


def statements(about):
    """Yields every statement, page by page; the cursor of a page leads to the next one."""
    after = None
    while True:
        page = ask(STATEMENTS, {"with": [about] if about else [], "after": after})["relations"]
        for statement in page["nodes"]:
            # `with` finds the statements by an actor too.
            if about is None or about in [actor["id"] for actor in statement["about"]]:
                yield statement
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def names(actors):
    return "; ".join(actor["name"] for actor in actors)


def row(statement):
    evidence = next(iter(statement["evidence"]["nodes"]), None)
    return {
        "id": statement["id"],
        "date": statement["date"],
        "speakers": names(statement["speakers"]),
        "about": names(statement["about"]),
        "stance": statement["stance"],
        "summary": statement["summary"],
        "quote": evidence and evidence["quote"],
        "publisher": evidence and evidence["document"]["publisher"],
    }


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--about", metavar="ACTOR_ID", help="only statements about this actor")
    about = arguments.parse_args().about
    # The quotes are Arabic, whatever the terminal's encoding is.
    sys.stdout.reconfigure(encoding="utf-8", newline="")
    columns = ["id", "date", "speakers", "about", "stance", "summary", "quote", "publisher"]
    table = csv.DictWriter(sys.stdout, columns)
    table.writeheader()
    table.writerows(row(statement) for statement in statements(about))


if __name__ == "__main__":
    main()
