import {
  array,
  assert,
  boolean,
  constantFrom,
  dictionary,
  integer,
  option,
  property,
  record,
  string,
  tuple,
  uniqueArray,
} from "fast-check";
import { expect, test } from "vitest";
import { decode, encode } from "../../../web/explorer/view/codec.ts";
import { layouts } from "../../../web/explorer/view/layouts.ts";
import { letters } from "../../../web/explorer/view/positions.ts";
import { nodeColours, nodeSizes, type View } from "../../../web/explorer/view/view.ts";

const id = string({ minLength: 1, unit: "grapheme" });
const ids = uniqueArray(id, { maxLength: 5 });
const date = constantFrom("0987", "2018", "2018-06", "2018-06-12");
const count = integer({ min: 1, max: 999_999 });
const key = array(constantFrom(...letters), { minLength: 4, maxLength: 4 }).map((each) => each.join(""));
const onGrid = integer({ min: 0, max: 4095 });

const filter = record({
  kinds: ids,
  modalities: ids,
  since: option(date),
  until: option(date),
  at: option(date),
  knownOn: option(date),
  minSources: option(count),
  undated: constantFrom("omitted", "kept", "only"),
  document: option(id),
});

const pathArgs = record({
  from: option(id),
  to: option(id),
  first: count,
  maxHops: count,
  rankBy: id,
  direction: id,
  via: ids,
  avoid: ids,
  maxDegree: option(count),
  inTimeOrder: boolean(),
}).filter(({ from, to }) => from !== null || to !== null);

const selected = id.chain((one) =>
  constantFrom(
    { type: "actor", id: one } as const,
    { type: "pair", ids: [one, `${one},other`], tie: null } as const,
    { type: "pair", ids: [`${one};`, "other"], tie: { kind: "MEETING", modality: one } } as const,
    { type: "document", id: one, evidence: null } as const,
    { type: "document", id: one, evidence: `${one},%` } as const,
    { type: "document", id: one, evidence: null, passage: [12, 345] } as const,
  ),
);

const view = record({
  lang: constantFrom("en", "ar"),
  expanded: uniqueArray(record({ id, first: integer({ min: 1, max: 9999 }), depth: integer({ min: 1, max: 3 }) }), {
    selector: (one) => one.id,
    maxLength: 4,
  }),
  added: ids,
  hidden: ids,
  pinned: ids,
  filter,
  selected: option(selected),
  picked: ids,
  panel: constantFrom("none", "about", "paths", "table", "documents", "stories", "print"),
  pathArgs: option(pathArgs),
  documentSearch: record({
    text: option(id, { nil: "" }),
    publisher: option(id),
    since: option(date),
    until: option(date),
  }),
  connected: ids,
  positions: dictionary(key, tuple(onGrid, onGrid), { maxKeys: 8, noNullPrototype: true }),
  story: option(record({ id, step: integer({ min: 0, max: 999 }) })),
  camera: option(
    tuple(integer({ min: -99, max: 9999 }), integer({ min: -99, max: 9999 }), integer({ min: 1, max: 9999 })),
  ),
  layout: option(constantFrom(...layouts)),
  nodeSize: constantFrom(...nodeSizes),
  nodeColour: constantFrom(...nodeColours),
  minDegree: option(count),
});

test("an address gives back the view that it was made of", () => {
  assert(
    property(view, (each) => {
      expect(decode(`#${encode(each as View)}`)).toEqual(each);
    }),
  );
});

test("any text is an address: what can't be read in it is left out, and what is read stays the same", () => {
  assert(
    property(
      string({ unit: "binary" }),
      constantFrom("", "open=", "places=", "select=tie:", "camera=", "from="),
      (text, key) => {
        const read = decode(`#${key}${text}`);
        expect(decode(encode(read))).toEqual(read);
      },
    ),
  );
});

test("a view of usual size has an address that can be sent by mail", () => {
  const positions = Object.fromEntries(
    Array.from({ length: 26 }, (_, index) => [`aaa${letters[index]}`, [index, index] as const]),
  );
  const address = encode({ ...decode(""), expanded: [{ id: "person:kim-jong-un", first: 25, depth: 1 }], positions });
  expect(address).toContain("person:kim-jong-un");
  expect(address.length).toBeLessThan(300);
});

test("the conditions that paths had of their own in earlier addresses are in the filter", () => {
  const earlier =
    "#from=a&to=b&path.kinds=MEETING&path.since=2018&path.minSources=2&path.planned=1&undated=1&sources=3";
  expect(decode(earlier).filter).toEqual({
    ...decode("").filter,
    kinds: ["MEETING"],
    modalities: ["ASSERTED", "PLANNED"],
    since: "2018",
    minSources: 3,
    undated: "kept",
  });
});

test("nothing in an address is escaped twice, so that browsers show it in its own letters", () => {
  const ids = ["person:سمير-تلوان", "person:a;b,c"] as const;
  const selected = { type: "pair", ids, tie: { kind: "MEETING", modality: "PLANNED" } } as const;
  const address = encode({ ...decode(""), selected });
  expect(decodeURIComponent(address)).toContain("select=tie:person:سمير-تلوان;");
  expect(address).not.toContain("%25");
  expect(decode(address).selected).toEqual(selected);
});

test("the ties and passages of earlier addresses are still found", () => {
  expect(decode("#select=tie:person%253Aone,b%252Cc").selected).toEqual({
    type: "pair",
    ids: ["person:one", "b,c"],
    tie: null,
  });
  expect(decode("#select=tie:talwan,vell").selected).toMatchObject({ ids: ["talwan", "vell"] });
  expect(decode("#select=document:gazette,").selected).toEqual({ type: "document", id: "gazette", evidence: null });
});
