import { describe, expect, test } from "vitest";
import { until } from "../../helpers/processes.ts";
import { serve } from "../../helpers/served.ts";

const { server } = await serve();

const get = (path: string, headers: Record<string, string> = {}) => server.get(`/reconcile${path}`, headers);

/** As OpenRefine sends it. */
async function form(values: Record<string, string>) {
  const response = await fetch(`${server.url}/reconcile`, { method: "POST", body: new URLSearchParams(values) });
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  return { status: response.status, body: (await response.json()) as any };
}

const batch = (queries: unknown) => form({ queries: JSON.stringify(queries) });

async function post(path: string, body: unknown) {
  const response = await fetch(`${server.url}/reconcile${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  return { status: response.status, body: (await response.json()) as any };
}

const named = (name: string) => ({ matchType: "name", propertyValue: name });
const ids = (candidates: readonly { id: string }[]) => candidates.map(({ id }) => id);

describe("the manifest", () => {
  test("of version 0.2 says where everything is", async () => {
    const { status, body } = await get("");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      versions: ["0.2"],
      identifierSpace: `${server.url}/reconcile/actors/`,
      schemaSpace: `${server.url}/reconcile/types/`,
      batchSize: 50,
      defaultTypes: [
        { id: "PERSON", name: "person" },
        { id: "STATE", name: "state" },
        { id: "ORGANIZATION", name: "organization" },
      ],
      view: { url: `${server.url}/#open=25.1.{{id}}` },
      preview: { url: `${server.url}/reconcile/preview?id={{id}}`, width: 430, height: 300 },
      suggest: {
        entity: { service_url: server.url, service_path: "/reconcile/suggest/entity" },
        type: { service_url: server.url, service_path: "/reconcile/suggest/type" },
        property: { service_url: server.url, service_path: "/reconcile/suggest/property" },
      },
      extend: { propose_properties: { service_url: server.url, service_path: "/reconcile/extend/propose" } },
    });
    expect(body.extend.property_settings.map(({ name }: { name: string }) => name)).toEqual(["limit", "lang"]);
  });

  test("of version 1.0-draft is below it, because its form is another", async () => {
    const { body } = await get("/1.0-draft");
    expect(body).toMatchObject({
      versions: ["1.0-draft"],
      standardizedScore: true,
      view: { url: `${server.url}/#open=25.1.{id}` },
      preview: { width: 430, height: 300 },
      suggest: { entity: true, type: true, property: true },
      extend: { proposeProperties: true },
    });
    expect(body).not.toHaveProperty("identifierSpace");
  });

  test("is in the language that the reader prefers", async () => {
    const { body } = await get("", { "accept-language": "fr;q=0.3, ar-EG;q=0.9, en;q=0.5" });
    expect(body.defaultTypes[0]).toEqual({ id: "PERSON", name: "شخص" });
    expect((await get("?lang=en", { "accept-language": "ar" })).body.defaultTypes[0].name).toBe("person");
  });
});

describe("a batch of queries", () => {
  test("is answered by the key of each query, with the reasons for each score", async () => {
    const { status, body } = await batch({
      q0: { query: "Samir Talwan", type: "PERSON", type_strict: "should" },
      q1: { query: "كادريا", limit: 1 },
    });
    expect(status).toBe(200);
    expect(body.q0.result[0]).toEqual({
      id: "talwan",
      name: "Samir Talwan",
      description: "president of Aldana, born 1961-04",
      type: [{ id: "PERSON", name: "person" }],
      score: 100,
      match: true,
      features: [
        { id: "nameSimilarity", name: "similarity of the name", value: 1 },
        { id: "typeSimilarity", name: "type asked for", value: true },
      ],
    });
    expect(body.q1.result).toMatchObject([{ id: "cadria", name: "Cadria", match: true }]);
  });

  test("may come by GET", async () => {
    const { body } = await get(`?queries=${encodeURIComponent('{"a":{"query":"Dorvan"}}')}`);
    expect(ids(body.a.result)).toEqual(["dorvan"]);
  });

  test("finds an actor by its id, and by its id in another system", async () => {
    const { body } = await batch({
      id: { query: "foreign-ministry" },
      scheme: { query: "who-is-who:T-17" },
      property: { properties: [{ pid: "identifier:who-is-who", v: "T-17" }] },
    });
    expect(body.id.result[0]).toMatchObject({ id: "foreign-ministry", score: 100 });
    expect(ids(body.scheme.result)).toEqual(["talwan"]);
    expect(body.property.result).toMatchObject([{ id: "talwan", match: true }]);
  });

  test("keeps the type as a condition, or as a wish", async () => {
    const asked = (type_strict?: string) => ({ query: "Aldana", type: "PERSON", ...(type_strict && { type_strict }) });
    const { body } = await batch({ bare: asked(), any: asked("any"), should: asked("should") });
    expect(body.bare.result).toEqual([]);
    expect(body.any.result).toEqual([]);
    expect(body.should.result[0]).toMatchObject({ id: "aldana", score: 50, match: false });
    const { body: several } = await batch({
      any: { query: "Aldana", type: ["PERSON", "STATE"] },
      all: { query: "Aldana", type: ["PERSON", "STATE"], type_strict: "all" },
    });
    expect(several.any.result[0].id).toBe("aldana");
    expect(several.all.result).toEqual([]);
  });

  test("compares properties: what agrees supports a candidate, what differs prevents a match", async () => {
    const born = (v: unknown) => ({ query: "Samir Talwan", properties: [{ pid: "birthDate", v }] });
    const { body } = await batch({
      same: born("1961"),
      timed: born("1961-04-03T00:00:00Z"),
      other: born("1950"),
      either: born(["1950", "1961"]),
    });
    const [same, timed, other, either] = ["same", "timed", "other", "either"].map((key) => body[key].result[0]);
    expect([same, timed, either].map(({ score, match }) => [score, match])).toEqual(Array(3).fill([100, true]));
    expect([other.score, other.match]).toEqual([75, false]);
    expect(other.features).toContainEqual({ id: "birthDate", name: "date of birth", value: 0 });
  });

  test("a property may be another actor, by its id or its name", async () => {
    const organ = (v: unknown) => ({
      query: "Ministry of Foreign Affairs of Boralia",
      properties: [{ pid: "state", v }],
    });
    const { body } = await batch({
      id: organ({ id: "boralia", name: "Boralia" }),
      name: organ("بوراليا"),
      other: organ({ id: "cadria" }),
    });
    const matches = ["id", "name", "other"].map((key) => [body[key].result[0].id, body[key].result[0].match]);
    expect(matches).toEqual([
      ["foreign-ministry", true],
      ["foreign-ministry", true],
      ["foreign-ministry", false],
    ]);
  });

  test("a cell without a name has no candidates, and the others are answered", async () => {
    const { status, body } = await batch({ q0: { query: "?!" }, q1: { query: "Dorvan" }, q2: { query: "\ud800" } });
    expect([status, body.q0.result, ids(body.q1.result), body.q2.result]).toEqual([200, [], ["dorvan"], []]);
  });

  // GuessTypesOfColumnCommand.java sends up to ten different cells without the spaces around them.
  test("guesses the types of a column in which a cell has only spaces", async () => {
    const { status, body } = await batch({ q0: { query: "", limit: 3 }, q1: { query: "Dorvan", limit: 3 } });
    expect([status, body.q0.result, body.q1.result[0].type]).toEqual([200, [], [{ id: "STATE", name: "state" }]]);
    expect(await batch({})).toEqual({ status: 200, body: {} });
  });

  test("shares statements: equal names are searched for once", async () => {
    const before = server.logged().length;
    await batch(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`q${index}`, { query: "Dorvan" }])));
    const line = () =>
      server
        .logged()
        .slice(before)
        .find(({ route }) => route === "/reconcile");
    await until(line, "a line for the request");
    expect(line()!.statements).toBeLessThanOrEqual(3);
  });
});

describe("a batch of version 1.0-draft", () => {
  test("is answered in its order", async () => {
    const queries = [
      { conditions: [named("Dorvan")] },
      { conditions: [named("nobody at all")] },
      { conditions: [named("Cadria")] },
    ];
    const { status, body } = await post("/1.0-draft/reconcile", { queries });
    expect(status).toBe(200);
    expect(body.results.map(({ candidates }: { candidates: { id: string }[] }) => ids(candidates)[0])).toEqual([
      "dorvan",
      undefined,
      "cadria",
    ]);
    expect((await post("", { queries })).body).toEqual(body);
  });

  test("has conditions that are required, and values of which any, all or none agree", async () => {
    const born = (propertyValue: unknown, more: object = {}) => ({
      conditions: [
        named("Samir Talwan"),
        { matchType: "property", propertyId: "birthDate", propertyValue, required: true, ...more },
      ],
    });
    const { body } = await post("/1.0-draft/reconcile", {
      queries: [
        born("1961"),
        born("1950"),
        born(["1950", "1961"], { matchQuantifier: "all" }),
        born(["1950", "1951"], { matchQuantifier: "none" }),
        { conditions: [{ matchType: "id", propertyValue: "talwan" }] },
      ],
    });
    const found = body.results.map(({ candidates }: { candidates: { id: string }[] }) => ids(candidates));
    expect(found).toEqual([["talwan"], [], [], ["talwan"], ["talwan"]]);
  });
});

describe("a batch that is not valid", () => {
  test.each<[what: string, queries: unknown, message: RegExp]>([
    ["a list", [], /^queries must be an object/],
    ["an empty query", { q0: {} }, /^q0: has neither a query nor properties\.$/],
    ["a number as a name", { q0: { query: 5 } }, /^q0\.query: expected string, received number\.$/],
    ["no properties", { q0: { properties: [] } }, /^q0: has neither a query nor properties\.$/],
    ["an unknown field", { q0: { query: "a", props: [] } }, /^q0: .*"props"/],
    [
      "an unknown type",
      { q0: { query: "a", type: "Human" } },
      /^q0\.type: there is no type "Human"\. The types are PERSON/,
    ],
    [
      "an unknown property",
      { q0: { query: "a", properties: [{ pid: "age", v: 3 }] } },
      /^q0\.properties\[0\]\.pid: there is no property "age"\. The properties are name/,
    ],
    [
      "a value of no kind",
      { q0: { query: "a", properties: [{ pid: "name", v: null }] } },
      /^q0\.properties\[0\]\.v: expected/,
    ],
    ["no limit at all", { q0: { query: "a", limit: 0 } }, /^q0\.limit: /],
    ["a long name", { q0: { query: "a".repeat(1_001) } }, /^q0\.query: /],
  ])("%s is refused with a sentence", async (_what, queries, message) => {
    const { status, body } = await batch(queries);
    expect([status, body.errors[0].extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
    expect(body.errors[0].message).toMatch(message);
  });

  test("broken JSON, a form without queries, JSONP and a list of 1.0-draft without conditions, too", async () => {
    expect(await form({ queries: "{" })).toMatchObject({
      status: 400,
      body: { errors: [{ message: "queries is not valid JSON." }] },
    });
    expect(await form({ other: "x" })).toMatchObject({ status: 400 });
    expect(await get("?callback=run")).toMatchObject({ status: 400 });
    expect(await post("/1.0-draft/reconcile", { queries: [{ conditions: [] }] })).toMatchObject({ status: 400 });
    expect(await post("/1.0-draft/reconcile", { queries: {} })).toMatchObject({ status: 400 });
    const { body } = await post("/1.0-draft/reconcile", {
      queries: [{ conditions: [{ matchType: "property", propertyValue: "x" }] }],
    });
    expect(body.errors[0].message).toBe(
      "queries[0].conditions[0] has no propertyId. Name the property to compare with.",
    );
  });

  test("too many queries or bytes are too large", async () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`q${index}`, { query: "Dorvan" }]));
    const { status, body } = await batch(many);
    expect([status, body.errors[0].message]).toEqual([
      413,
      "The batch has 1,000 queries; at most 50 are allowed. Send several batches.",
    ]);
    expect((await batch({ q0: { query: "x".repeat(1_000_000) } })).status).toBe(413);
  });
});

describe("suggestions", () => {
  test("of actors begin like the prefix, or have that id", async () => {
    const { body } = await get("/suggest/entity?prefix=tal");
    expect(body.result[0]).toEqual({
      id: "talwan",
      name: "Samir Talwan",
      description: "president of Aldana, born 1961-04",
      notable: [{ id: "PERSON", name: "person" }],
    });
    expect((await get("/suggest/entity?prefix=ana&cursor=0")).body.result[0].id).toBe("ana");
    expect((await get("/suggest/entity?prefix=tal&type=STATE")).body.result).toEqual([]);
    expect((await get("/suggest/entity?prefix=tal&cursor=1")).body.result).toEqual([]);
    expect((await get("/suggest/entity")).body.result).toEqual([]);
  });

  test("of types and properties are searched in both languages", async () => {
    expect((await get("/suggest/type?prefix=دول")).body.result).toEqual([{ id: "STATE", name: "state" }]);
    expect((await get("/suggest/type")).body.result).toHaveLength(3);
    expect((await get("/suggest/property?prefix=birth&lang=ar")).body.result).toEqual([
      { id: "birthDate", name: "تاريخ الميلاد" },
    ]);
    expect(ids((await get("/suggest/property?prefix=identifier:lei")).body.result)).toEqual(["identifier:lei"]);
    expect(ids((await get("/suggest/property?cursor=10")).body.result)).not.toContain("name");
  });

  test("a cursor that is no number, and an unknown type, are refused", async () => {
    expect((await get("/suggest/entity?prefix=a&cursor=x")).status).toBe(400);
    expect((await get("/suggest/property?prefix=a&type=Human")).status).toBe(400);
  });
});

describe("data extension", () => {
  const query = {
    ids: ["talwan", "foreign-ministry", "nobody"],
    properties: [
      { id: "birthDate" },
      { id: "name", settings: { lang: "ar" } },
      { id: "state" },
      { id: "counterparts", settings: { limit: "1" } },
      { id: "identifier:who-is-who" },
    ],
  };

  test("fetches names, dates, states, counterparts and identifiers", async () => {
    const { status, body } = await form({ extend: JSON.stringify(query) });
    expect(status).toBe(200);
    expect(body.meta).toEqual([
      { id: "birthDate", name: "date of birth" },
      { id: "name", name: "name" },
      { id: "state", name: "organ of the state", type: { id: "STATE", name: "state" } },
      { id: "counterparts", name: "counterparts" },
      { id: "identifier:who-is-who", name: "identifier in who-is-who" },
    ]);
    expect(body.rows.talwan).toEqual({
      birthDate: [{ str: "1961-04" }],
      name: [{ str: "سمير تلوان" }],
      state: [],
      counterparts: [{ id: "vell", name: "Tomáš Vell" }],
      "identifier:who-is-who": [{ str: "T-17" }],
    });
    expect(body.rows["foreign-ministry"].state).toEqual([{ id: "boralia", name: "Boralia" }]);
    expect(Object.values(body.rows.nobody)).toEqual([[], [], [], [], []]);
  });

  test("of version 1.0-draft has lists", async () => {
    const { body } = await post("/1.0-draft/extend", query);
    expect(ids(body.rows)).toEqual(query.ids);
    expect(body.rows[0].properties[0]).toEqual({ id: "birthDate", values: [{ str: "1961-04" }] });
  });

  test("refuses unknown properties and values", async () => {
    for (const wrong of [{ ids: [], properties: [{ id: "age" }] }, { ids: "talwan", properties: [] }, {}])
      expect((await form({ extend: JSON.stringify(wrong) })).status).toBe(400);
  });

  test("proposes the properties of a type", async () => {
    const { body } = await get("/extend/propose?type=PERSON&limit=20");
    expect([body.type, body.limit]).toEqual(["PERSON", 20]);
    expect(ids(body.properties)).toContain("birthDate");
    expect(ids((await get("/extend/propose?type=STATE")).body.properties)).not.toContain("birthDate");
    expect((await get("/extend/propose?type=Human")).status).toBe(400);
  });
});

describe("a preview", () => {
  test("is a page without scripts, in the reader's language", async () => {
    const response = await fetch(`${server.url}/reconcile/preview?id=talwan`, { headers: { "accept-language": "ar" } });
    const page = await response.text();
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-language")).toBe("ar");
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain("سمير تلوان");
    expect(page).toContain("1961-04");
    expect(page).not.toContain("<script");
    expect((await get("/preview?id=talwan&lang=en")).body).toContain('<h1 dir="auto">Samir Talwan</h1>');
  });

  test("may be framed by OpenRefine alone, and runs nothing", async () => {
    const { headers } = await fetch(`${server.url}/reconcile/preview?id=talwan`);
    const policy = headers.get("content-security-policy")!;
    expect(policy).toContain("frame-ancestors 'self' http://127.0.0.1:3333 http://localhost:3333");
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+';/);
  });

  test("of an unknown id says so, and escapes it", async () => {
    const { status, body } = await get(`/preview?id=${encodeURIComponent('<img src="x">')}`);
    expect(status).toBe(404);
    expect(body).toContain("&lt;img src=&quot;x&quot;&gt;");
    expect((await get("/preview")).status).toBe(400);
  });

  test("of a suggestion is a piece of HTML", async () => {
    const { body } = await get("/flyout/entity?id=kell");
    expect(body.id).toBe("kell");
    expect(body.html).toContain("Jonas Kell");
    expect((await get("/flyout/type?id=STATE")).body.html).toBe("<p>state</p>");
    expect((await get("/flyout/property?id=birthDate")).body.html).toBe("<p>date of birth</p>");
    expect((await get("/flyout/entity?id=nobody")).status).toBe(404);
  });
});

describe("pages of other sites", () => {
  const openRefine = "http://127.0.0.1:3333";

  test("OpenRefine's own page may ask for reconciliation, and nothing else", async () => {
    const asked = (path: string, origin: string) =>
      fetch(`${server.url}${path}`, { headers: { origin, "sec-fetch-site": "cross-site" } });
    const allowed = await asked("/reconcile/suggest/type", openRefine);
    expect([allowed.status, allowed.headers.get("access-control-allow-origin")]).toEqual([200, openRefine]);
    for (const [path, origin] of [
      ["/reconcile", "https://maps.example"],
      ["/reconciled", openRefine],
      ["/graphql?query={__typename}", openRefine],
    ] as const) {
      const refused = await asked(path, origin);
      expect([refused.status, refused.headers.get("access-control-allow-origin")]).toEqual([403, null]);
    }
  });

  test("forms are for reconciliation alone", async () => {
    expect((await server.send("query=x", "application/x-www-form-urlencoded")).status).toBe(415);
  });
});
