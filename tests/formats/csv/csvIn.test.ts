import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors/userError.ts";
import type { RelationRecord } from "../../../src/write/records.ts";
import { errorsIn, readTable, recordsIn, skippedOf } from "../../helpers/exchange/tables.ts";

/** A mapping for payments: each row becomes an association of payer and payee. */
const payments = (more = "", table = "") => `
prefix: payments
table: { ${table} }
queries:
  - actors:
      payer: { kind: ORGANIZATION, key: Payer, names: { column: Payer } }
      payee: { kind: ORGANIZATION, key: Payee, names: { column: Payee } }
    relations:
      payment:
        kind: ASSOCIATION
        key: [Payer, Payee]
        participants: { FROM: payer, TO: payee }
        associationType: payment
        ${more}
`;

async function relationsOf(table: string | Uint8Array, mapping: string) {
  return recordsIn(await readTable(table, mapping)).flatMap((record) => (record.type === "relation" ? [record] : []));
}

async function refusal(table: string | Uint8Array, mapping: string): Promise<string> {
  const error = await readTable(table, mapping).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe("the lines of a table", () => {
  test("a row is named by the line on which it begins, line breaks within quotes and blank lines counted", async () => {
    const table = 'Payer,Payee\r\n"Kell\r\nShipping",Harbour\r\n\r\nAna,\r\nKell,Ana\r\n';
    const items = await readTable(table, payments());
    expect(items.flatMap((item) => ("record" in item && item.record.type === "relation" ? [item.line] : []))).toEqual([
      2, 6,
    ]);
    expect(skippedOf(items)).toEqual(['5: "payment" of a row without TO (payee)']);
  });

  test("a bad row is named and the next one read", async () => {
    const table = 'Payer,Payee\nKell,"Har"bour\nKell\nKell,Ana,Orsk\nKell,5" pipes\n"Kell, ""K.""",Ana\n';
    const items = await readTable(table, payments());
    expect(errorsIn(items).map((error) => error.slice(0, 40))).toEqual([
      "2: invalid quotes. Put a cell that conta",
      "3: expected 2 cells, found 1.",
      "4: expected 2 cells, found 3.",
      "5: invalid quotes. Put a cell that conta",
    ]);
    expect(recordsIn(items).map(({ id }) => id)).toContain('payments:Kell, "K."');
  });

  test("a quote that is never closed costs its own row only", async () => {
    const table = 'Payer,Payee\nKell,Ana\nKell,"Harbour\nOrsk,Ana\nVell,Ana\n';
    const items = await readTable(table, payments());
    expect(errorsIn(items)).toEqual(["3: a quote is never closed. Close it, or double it if it is part of the text."]);
    expect(recordsIn(items).filter(({ type }) => type === "relation")).toHaveLength(3);
  });

  test("a line of five million signs is not held, and the next one read", async () => {
    const items = await readTable(`Payer,Payee\n${"x".repeat(5_000_000)},Ana\nKell,Ana\n`, payments());
    expect(errorsIn(items)).toEqual(["2: the line is longer than 4194304 characters. Check that the file is a table."]);
    expect(recordsIn(items)).toHaveLength(3);
  });

  test("tabs, a byte order mark and UTF-16 are read as spreadsheets write them", async () => {
    const table = Buffer.from("\ufeffPayer\tPayee\r\nكيل\tAna\r\n", "utf16le");
    const [relation] = await relationsOf(table, payments("", 'delimiter: "\\t"'));
    expect(relation?.participants[0]?.actor).toBe("payments:كيل");
  });

  test("a table without a head has its columns in the mapping", async () => {
    expect(await relationsOf("Kell,Ana\n", payments("", "columns: [Payer, Payee]"))).toHaveLength(1);
  });
});

describe("what is no table is refused in a sentence", () => {
  test.each([
    ["nothing", "", "table.csv is empty."],
    ["a wrong encoding", Uint8Array.of(0x50, 0x0a, 0xc7, 0xe1), "table.csv:2: not valid utf-8."],
    ["a spreadsheet", Buffer.from("PK\u0003\u0004\u0014\0\u0006\0"), "not valid utf-8"],
    ["another delimiter", "Payer;Payee\nKell;Ana\n", 'set table: {delimiter: ";"} in the mapping'],
    ["a column twice", "Payer,Payee,Payer\n", 'table.csv has two columns "Payer".'],
    ["line ends of old", "Payer,Payee\rKell,Ana\r", "ends its lines with a carriage return only"],
  ])("%s", async (_, table, sentence) => {
    expect(await refusal(table, payments())).toContain(sentence);
  });

  test("no mapping at all", async () => {
    expect(await refusal("a\n", "")).toContain("mapping.yml:1:1: the mapping: expected object, received null.");
  });
});

describe("a mapping that makes no sense is refused with the place in its file, and what to write", () => {
  test.each([
    ["a misspelt key", "dates: x", 'queries.0.relations.payment.dates: unknown key "dates" (did you mean "date"?).'],
    [
      "a misspelt column",
      "date: { column: Dat }",
      'the table has no column "Dat" (did you mean "Date"?). Its columns are "Payer", "Payee", "Date".',
    ],
    [
      "a column without its word",
      "place: Date",
      `Write {column: "Date"} for the cell's value, or {template: "Date"} for the word itself.`,
    ],
    [
      "a year of two digits",
      'date: { column: Date, format: "%d.%m.%y" }',
      "a year of two digits is ambiguous. Use %Y.",
    ],
    [
      "a text without a language",
      "summary: { column: Date }",
      'summary.column: is not a language; use a BCP 47 tag such as "ar" or "en".',
    ],
    ["a field of another kind", "stance: PRAISE", "stance: is only for relations of kind STATEMENT."],
    [
      "two sources of a value",
      "place: { column: Date, literal: here }",
      "has a column and a literal; keep one of them.",
    ],
    ["map and except", "place: { column: Date, map: { a: b }, except: { c: d } }", "has a map and except. Keep map if"],
    ["otherwise alone", "place: { column: Date, otherwise: x }", "has otherwise without a map. Add the map, or"],
    ["a document that is not there", "evidence: { document: report }", 'the query has no document "report".'],
  ])("%s", async (_, more, sentence) => {
    const message = await refusal("Payer,Payee,Date\nKell,Ana,2018\n", payments(more));
    expect(message).toContain(sentence);
    expect(message).toMatch(/mapping\.yml:14:\d+: /);
  });

  test.each([
    [
      "kind: ORGANIZATION, ",
      "",
      "actors.payer: has no kind. Add kind: PERSON, or existing: true if the graph has the actor",
    ],
    [
      "kind: ORGANIZATION",
      "existing: true, kind: PERSON",
      "actors.payer.kind: is not for an actor with existing: true.",
    ],
    [", names: { column: Payer }", "", "actors.payer.names: has no name of kind PRIMARY. Add at least one."],
  ])("an actor with %j instead of %j", async (given, instead, sentence) => {
    expect(await refusal("Payer,Payee\n", payments().replace(given, instead))).toContain(sentence);
  });

  test("an actor that is not in the query", async () => {
    const mapping = payments().replace("FROM: payer", "FROM: player");
    expect(await refusal("Payer,Payee\n", mapping)).toContain(
      'the query has no actor "player" (did you mean "payer"?). To refer to an actor of the graph, use its id',
    );
  });

  test("what is not YAML, and an alias to nothing", async () => {
    expect(await refusal("a\n", "prefix: [")).toMatch(/mapping\.yml:1:\d+: /);
    expect(await refusal("a\n", "prefix: *nothing")).toMatch(/mapping\.yml.*nothing/);
  });

  test.each([
    ["table: { empty: [0, ~] }", "table.empty.1: is null"],
    ["table: { empty: [[a]] }", "table.empty.0: must be one word or number"],
    ["queries: [{ where: { A: ~ } }]", "queries.0.where.A.0: is null"],
    ["queries: [{ unless: { A: [x, { b: c }] } }]", "queries.0.unless.A.1: must be one word or number"],
    ["queries: [{ actors: { a: { kind: { column: A, map: { x: [] } } } } }]", "kind.map.x: must be one word or number"],
    [
      "queries: [{ actors: { a: { kind: { column: A, map: {}, otherwise: [] } } } }]",
      "kind.otherwise: must be one word",
    ],
    ["queries: [{ actors: { a: { state: [] } } }]", "state: is neither the name of an actor nor an id"],
  ])("one whose word is no word, %j, says so at its place", async (part, message) => {
    const refused = await refusal("A\n", `prefix: t\n${part}`);
    expect(refused).toContain(message);
    expect(refused).not.toContain("Invalid input");
  });

  test("FollowTheMoney's own, which has a command of its own", async () => {
    const mapping = "donations: { queries: [{ csv_url: donations.csv, entities: {} }] }";
    expect(await refusal("a\n", mapping)).toContain("ftm map");
  });
});

describe("dates", () => {
  const dated = async (cell: string, format: string, language = "ar") => {
    const mapping = payments(`date: { column: Date, format: ${format} }`, `language: ${language}`);
    const items = await readTable(`Payer,Payee,Date\nKell,Ana,"${cell}"\n`, mapping);
    const [relation] = recordsIn(items).filter(({ type }) => type === "relation");
    return relation ? (relation as { date?: string }).date : errorsIn(items)[0];
  };

  test.each([
    ["31.12.2011", '"%d.%m.%Y"', "2011-12-31"],
    ["1/2/2011 13:45:00", '"%d/%m/%Y %H:%M:%S"', "2011-02-01"],
    ["2011-12-29T00:00:00Z", '"%Y-%m-%dT%H:%M:%S%z"', "2011-12-29"],
    ["06/2018", '"%m/%Y"', "2018-06"],
    ["2018", '"%Y"', "2018"],
    ["١٢/٠٦/٢٠١٨", '"%d/%m/%Y"', "2018-06-12"],
    ["12 حزيران 2018", '"%d %B %Y"', "2018-06-12"],
    ["12 جوان 2018", '"%d %B %Y"', "2018-06-12"],
    ["Jun 12, 2018", '"%B %d, %Y"', "2018-06-12"],
    ["43263", "excel", "2018-06-12"],
    ["about 2018", '["%d.%m.%Y", "about %Y"]', "2018"],
  ])("%s by %s is %s", async (cell, format, date) => {
    expect(await dated(cell, format)).toBe(date);
  });

  test("what is not of the format, or not of the calendar, is a fault that names column and value", async () => {
    expect(await dated("5.13.2011", '"%d.%m.%Y"')).toBe(
      '2: "Date" is "5.13.2011": not a date of the format "%d.%m.%Y".',
    );
    expect(await dated("spring", '["%Y", "%m/%Y"]')).toContain('not a date of the format "%Y", "%m/%Y".');
  });

  test.each([
    ["30.2.2011", { date: "2011-02", dateText: "30.2.2011" }],
    ["29 تشرين الأول/أكتوبر 2018", { date: "2018-10-29" }],
    ["from 1958", { date: "1958" }],
    ["منذ ١٩٥٨", { date: "1958" }],
    ["1.2.1958 - 3.4.1960", { date: "1958-02-01", endDate: "1960-04-03" }],
    ["1.5.2014; 3.5.2014", { date: "2014-05", dateText: "1.5.2014; 3.5.2014" }],
    ["circa 1960", { dateText: "circa 1960" }],
    ["14 رمضان 1444", { dateText: "14 رمضان 1444" }],
  ])("%j is read as far as it is a date, and the rest is kept as text and counted", async (cell, dates) => {
    const mapping = payments('date: { column: Date, format: ["%d.%m.%Y", "%d %B %Y"] }', "language: ar");
    const items = await readTable(`Payer,Payee,Date\nKell,Ana,"${cell}"\n`, mapping);
    const [relation] = recordsIn(items).filter(({ type }) => type === "relation");
    const { date, endDate, dateText } = relation as RelationRecord;
    expect({ date, endDate, dateText }).toEqual({ date: undefined, endDate: undefined, dateText: undefined, ...dates });
    expect(skippedOf(items)).toHaveLength("dateText" in dates ? 1 : 0);
  });

  test("several end dates that agree on nothing say by when it was over", async () => {
    const mapping = payments("endDate: { column: Date }");
    const items = await readTable('Payer,Payee,Date\nKell,Ana,"2014; 2016-05"\n', mapping);
    expect(recordsIn(items).at(-1)).toMatchObject({ endedBy: "2016-05-31", dateText: "2014; 2016-05" });
    expect(recordsIn(items).at(-1)).not.toHaveProperty("endDate");
  });

  test("a person whose date of birth is not certain is read without it, and it is counted", async () => {
    const mapping =
      "prefix: t\nqueries: [{ actors: { who: { kind: PERSON, key: Name, names: { column: Name }, birthDate: { column: Born } } } }]";
    const items = await readTable("Name,Born\nKell,circa 1960\nOrsk,since 1958\nTarn,1961-02-30\n", mapping);
    expect(recordsIn(items)).toHaveLength(3);
    expect(recordsIn(items)[2]).toMatchObject({ birthDate: "1961-02" });
    expect(skippedOf(items)).toEqual([
      "2: birthDate, which is not one date",
      "3: birthDate, which is not one date",
      "4: birthDate, of which only a part is read",
    ]);
  });

  test("without a format a date is as ours are, and the fault says how to name one", async () => {
    const mapping = payments("date: { column: Date }");
    const items = await readTable("Payer,Payee,Date\nKell,Ana,2018-06\nKell,Orsk,12.6.2018\n", mapping);
    expect(recordsIn(items).find(({ type }) => type === "relation")).toMatchObject({ date: "2018-06" });
    expect(errorsIn(items)[0]).toContain('Set the format, such as format: "%d.%m.%Y".');
  });
});

describe("values", () => {
  test("a word that the map does not have is a fault; otherwise and null say what else is meant", async () => {
    const mapping = (rest: string) => payments(`modality: { column: Sure, map: { yes: ASSERTED, no: DENIED${rest} }`);
    const table = "Payer,Payee,Sure\nKell,Ana,no\nKell,Orsk,perhaps\n";
    expect(errorsIn(await readTable(table, mapping(" }")))).toEqual([
      '3: "Sure" is "perhaps": not in the map, which has "yes", "no". Add it, or set otherwise: for all other values.',
    ]);
    const [, other] = await relationsOf(table, mapping(" }, otherwise: HYPOTHETICAL"));
    expect(other).toMatchObject({ modality: "HYPOTHETICAL", id: "payments:payment:hypothetical:Kell:Orsk" });
    expect((await relationsOf(table, mapping(", perhaps: null }")))[1]).not.toHaveProperty("modality");
  });

  test("except gives some values another meaning, and all others stay as they are, in each part of a cell", async () => {
    const mapping = payments(
      'topics: { column: About, split: ";", except: { "-0-": null, oil: petroleum, "": peace } }',
    )
      .replace("kind: ASSOCIATION", "kind: MEETING")
      .replace("FROM: payer, TO: payee", "PARTICIPANT: [payer, payee]")
      .replace("associationType: payment", "");
    const relations = await relationsOf("Payer,Payee,About\nA,B,oil;-0-;gas\nA,C,-0-\nA,D,\n", mapping);
    expect(relations.map((relation) => relation.topics)).toEqual([["petroleum", "gas"], undefined, ["peace"]]);
  });

  test("otherwise is not for empty cells, and the error says what is", async () => {
    const mapping = (map: string) =>
      payments().replace("kind: ORGANIZATION, key: Payer", `kind: { column: Kind, map: ${map} }, key: Payer`);
    const table = "Payer,Payee,Kind\nKell,Ana,\n";
    expect(errorsIn(await readTable(table, mapping("{ p: PERSON }, otherwise: ORGANIZATION")))).toEqual([
      '2: the actor "payments:Kell" has no kind: "Kind" is empty, or mapped to nothing; otherwise is not for empty cells, so add "" to its map.',
    ]);
    expect(recordsIn(await readTable(table, mapping('{ p: PERSON, "": ORGANIZATION }')))[0]).toMatchObject({
      kind: "ORGANIZATION",
    });
  });

  test("a code is the text that the mapping shows, leading zeros included", async () => {
    const mapping = payments("place: { column: Code, map: { 040: meeting room, 40: hall } }").replace(
      "- actors:",
      "- where: { Code: [040, 40] }\n    actors:",
    );
    const relations = await relationsOf("Payer,Payee,Code\nA,B,040\nA,C,40\nA,D,0040\n", mapping);
    expect(relations.map(({ place }) => place)).toEqual(["meeting room", "hall"]);
  });

  test("a template of which a column is empty says nothing", async () => {
    const mapping = payments('summary: { en: { template: "{{Sum}} {{Currency}}" } }');
    const relations = await relationsOf('Payer,Payee,Sum,Currency\nKell,Ana,"1,000",EUR\nKell,Orsk,,EUR\n', mapping);
    expect(relations.map(({ summary }) => summary)).toEqual([{ en: "1,000 EUR" }, undefined]);
  });

  test("a confidence that is no share is a fault", async () => {
    const items = await readTable("Payer,Payee,Sure\nKell,Ana,80%\n", payments("confidence: { column: Sure }"));
    expect(errorsIn(items)).toEqual(['2: "Sure" is "80%": not a number from 0 to 1, such as 0.8.']);
  });
});

describe("who is who", () => {
  test("spaces make no other actor, and a colon in a value no other key", async () => {
    const items = await readTable("Payer,Payee\nKell : Sons ,Ana\nKell :  Sons,Ana\n", payments());
    expect(recordsIn(items).map(({ id }) => id)).toEqual([
      "payments:Kell %3A Sons",
      "payments:Ana",
      "payments:payment:Kell %3A Sons:Ana",
      "payments:Kell %3A Sons",
    ]);
    expect(skippedOf(items)).toEqual(["3: a relation that repeats an earlier row"]);
  });

  test("of what an actor can have one of, the first row counts, so that the same table twice is the same", async () => {
    const mapping = `
prefix: p
queries:
  - actors:
      person:
        kind: PERSON
        key: Id
        names: [{ column: Name }, { column: Alias, split: ";", kind: ALIAS }]
        birthDate: { column: Born }
        identifiers: { scheme: wikidata, column: QID, url: { template: "https://wikidata.example/{{QID}}" } }
`;
    const table = "Id,Name,Alias,Born,QID\n1,Orsk,N. O.;Nadia,1970,Q1\n1,Orsk,,1971,\n1,Nadia Orsk,,1970,\n";
    const items = await readTable(table, mapping);
    expect(recordsIn(items)).toEqual([
      {
        type: "actor",
        id: "p:1",
        kind: "PERSON",
        names: [
          { value: "Orsk", kind: "PRIMARY" },
          { value: "N. O.", kind: "ALIAS" },
          { value: "Nadia", kind: "ALIAS" },
        ],
        identifiers: [{ scheme: "wikidata", value: "Q1", url: "https://wikidata.example/Q1" }],
        birthDate: "1970",
      },
      { type: "actor", id: "p:1", names: [{ value: "Orsk", kind: "PRIMARY" }], kind: "PERSON" },
      { type: "actor", id: "p:1", names: [{ value: "Nadia Orsk", kind: "PRIMARY" }], kind: "PERSON" },
    ]);
    expect(skippedOf(items)).toEqual([
      "3: an actor's birthDate that differs from an earlier row; the earlier value is kept",
    ]);
  });

  test("one id of two kinds, or two relations under one key, is a fault that names both lines", async () => {
    const mapping = payments("place: { column: Place }").replace(
      "kind: ORGANIZATION, key: Payee",
      "kind: { column: Kind }, key: Payee",
    );
    const table =
      "Payer,Payee,Kind,Place\nKell,Ana,PERSON,here\nAna,Kell,PERSON,here\nKell,Ana,PERSON,there\nKell,Ana,PERSON,there\n";
    expect(errorsIn(await readTable(table, mapping))).toEqual([
      '3: the actor "payments:Ana" has the kind ORGANIZATION here but PERSON in line 2. Correct its kind, or give one of them another prefix.',
      '3: the actor "payments:Kell" has the kind PERSON here but ORGANIZATION in line 2. Correct its kind, or give one of them another prefix.',
      '4: the relation "payments:payment:Kell:Ana" differs from line 2. Add a column to its key that distinguishes the two, or gather: true if the rows of a key describe one relation.',
      '5: the relation "payments:payment:Kell:Ana" differs from line 2. Add a column to its key that distinguishes the two, or gather: true if the rows of a key describe one relation.',
    ]);
  });

  test("rows are taken by where and unless, and those that no query takes are counted", async () => {
    const mapping = payments().replace(
      "- actors:",
      "- where: { Sort: [a, b] }\n    unless: { Payer: Orsk }\n    actors:",
    );
    const items = await readTable("Payer,Payee,Sort\nKell,Ana,a\nOrsk,Ana,b\nVell,Ana,c\n", mapping);
    expect(recordsIn(items).filter(({ type }) => type === "relation")).toHaveLength(1);
    expect(skippedOf(items)).toEqual(["3: a row that matches no query", "4: a row that matches no query"]);
  });

  test.each([
    ["a prefix", '"04*"', ["040", "04", "04*"]],
    ["an asterisk itself", String.raw`'04\*'`, ["04*"]],
    ["an asterisk inside a value", '"a*b"', ["a*b"]],
    ["any value", '"*"', ["040", "04", "04*", "a*b", "14"]],
    ["an empty cell", '""', [""]],
    ["a prefix or a value", '["1*", 04]', ["04", "14"]],
  ])("a condition names %s", async (_, condition, codes) => {
    const table = `Payer,Payee,Code\n${["040", "04", "04*", "a*b", "14", ""].map((code) => `Kell,C${code},${code}\n`).join("")}`;
    const where = payments().replace("- actors:", `- where: { Code: ${condition} }\n    actors:`);
    const found = (await relationsOf(table, where)).map(({ participants }) => participants[1]!.actor);
    expect(found).toEqual(codes.map((code) => `payments:C${code}`));
    const others = await relationsOf(table, where.replace("where", "unless"));
    expect(others).toHaveLength(6 - codes.length);
  });

  test("an actor with a fault takes its relations with it, and is told once", async () => {
    const mapping = payments().replace("kind: ORGANIZATION, key: Payer", "kind: { column: Kind }, key: Payer");
    const items = await readTable("Payer,Payee,Kind\nKell,Ana,SHIP\nKell,Ana,PERSON\n", mapping);
    expect(errorsIn(items)).toEqual([
      '2: "Kind" is "SHIP": not one of PERSON, STATE, ORGANIZATION. Add a map from the table\'s words to these.',
    ]);
    expect(recordsIn(items).map(({ id }) => id)).toEqual([
      "payments:Ana",
      "payments:Kell",
      "payments:payment:Kell:Ana",
    ]);
  });

  test("columns that are split side by side keep their pieces together, empty ones too", async () => {
    const mapping = `
prefix: p
queries:
  - actors:
      guest:
        split: { Guests: ";", QIDs: ";" }
        kind: PERSON
        key: Guests
        names: { column: Guests }
        identifiers: { scheme: wikidata, column: QIDs }
`;
    const items = await readTable("Guests,QIDs\nOrsk;;Vell,Q1;Q2;\nKell,\nIlin;Rask,Q3\n", mapping);
    const guests = recordsIn(items).flatMap((record) => (record.type === "actor" ? [record] : []));
    expect(guests.map(({ id, identifiers }) => [id, identifiers?.[0]?.value])).toEqual([
      ["p:Orsk", "Q1"],
      ["p:Vell", undefined],
      ["p:Kell", undefined],
    ]);
    expect(errorsIn(items)).toEqual([
      '4: "QIDs" is "Q3": expected 2 parts, as in "Guests", found 1. Columns that are split together need the same number of parts.',
    ]);
  });

  test("an organ comes after the state that it is of", async () => {
    const mapping = `
prefix: p
queries:
  - actors:
      ministry: { kind: ORGANIZATION, key: Ministry, names: { column: Ministry }, state: state }
      state: { kind: STATE, id: { template: "state:{{Code}}" }, names: { column: State } }
`;
    expect(recordsIn(await readTable("Ministry,State,Code\nTrade,Aldana,XA\n", mapping))).toMatchObject([
      { id: "state:XA", kind: "STATE" },
      { id: "p:Trade", state: "state:XA" },
    ]);
  });
});

describe("text that readers do not see", () => {
  const mapping = `
prefix: t
table: { language: ar, empty: [لا شيء] }
queries:
  - where: { الحالة: مؤكد }
    actors:
      who: { kind: PERSON, key: الاسم, names: { column: الاسم, lang: ar } }
      org: { kind: ORGANIZATION, key: الجهة, names: { column: الجهة, lang: ar } }
    relations:
      post:
        kind: AFFILIATION
        key: [الاسم, الجهة]
        participants: { MEMBER: who, BODY: org }
        modality: { column: الحالة, map: { مؤكد: ASSERTED } }
        date: { column: التاريخ, format: "%d/%m/%Y" }
        confidence: { column: الثقة }
`;

  test("direction marks and joiners change no key, header, condition, mapped word, date or number", async () => {
    const plain = "الاسم,الجهة,التاريخ,الحالة,الثقة\nسامي حلبون,وزارة البحر,١٥/٣/٢٠٢٣,مؤكد,0.5\n";
    const marked = `\ufeff\u200fالاسم\u200f,ال\u200cجهة,التاريخ\u200e,\u202bالحالة\u202c,الثقة
سامي حلبون\u200f,\u2067وزارة البحر\u2069,١٥\u200f/٣\u200f/٢٠٢٣,مؤكد\u200f,\u200e0.5
`;
    const expected = recordsIn(await readTable(plain, mapping));
    expect(expected).toHaveLength(3);
    expect(recordsIn(await readTable(marked, mapping))).toEqual(expected);
  });

  test("a mapping may have them, too", async () => {
    const plain = "الاسم,الجهة,التاريخ,الحالة,الثقة\nسامي حلبون,وزارة البحر,١٥/٣/٢٠٢٣,مؤكد,0.5\n";
    const marked = mapping.replaceAll("مؤكد", "مؤكد\u200f").replaceAll("الاسم", "الاسم\u200f");
    expect(recordsIn(await readTable(plain, marked))).toEqual(recordsIn(await readTable(plain, mapping)));
  });

  test("a joiner within a name is kept, and the key is that of the name without it", async () => {
    const table = "Payer,Payee,Date\nعلی‌رضا,Ana,\nعلیرضا,Orsk,\n";
    const actors = recordsIn(await readTable(table, payments())).filter(({ type }) => type === "actor");
    expect(actors.map(({ id }) => id)).toEqual(["payments:علیرضا", "payments:Ana", "payments:علیرضا", "payments:Orsk"]);
    expect(actors[0]).toMatchObject({ names: [{ value: "علی‌رضا" }] });
  });

  test("a character reference is not split at its semicolon", async () => {
    const split =
      "prefix: t\nqueries: [{ actors: { who: { kind: PERSON, key: Name, names: { column: Name, split: ';' } } } }]";
    const [actor] = recordsIn(await readTable("Name\nO&#39;Hara; Orsk\n", split));
    expect(actor).toMatchObject({ names: [{ value: "O&#39;Hara" }, { value: "Orsk" }] });
  });

  test("a NUL is refused with its row, and the rest is read", async () => {
    const items = await readTable('Payer,Payee,Date\nKell,Ana,\n"Or\nsk\0",Ana,\nTarn,Ana,\n', payments());
    expect(errorsIn(items)).toEqual(["3: line 4 has a NUL character (U+0000). Remove it."]);
    expect(recordsIn(items).filter(({ type }) => type === "relation")).toHaveLength(2);
  });
});
