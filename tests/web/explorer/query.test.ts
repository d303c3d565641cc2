import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { toGraphqlQuery } from "../../../web/explorer/export/graphqlQuery.ts";
import { decode } from "../../../web/explorer/view/codec.ts";

const schema = buildSchema(readFileSync(new URL("../../../schema/schema.graphql", import.meta.url), "utf8"));

test.each([
  [
    "the network",
    "#lang=ar&open=25.1.talwan&kind=MEETING&modality=PLANNED&at=2018-06-12&known=2026-01-01&undated=kept",
  ],
  ["a span", "#open=25.1.talwan&since=2018&until=2019-03&sources=2"],
  ["what has no date", "#open=25.1.talwan&undated=only&since=2018"],
  ["an actor's relations", "#select=actor:talwan&panel=about"],
  ["a tie's relations", "#select=tie:talwan,vell&panel=about"],
  ["the relations of one tie", "#select=tie:talwan;vell;MEETING;PLANNED&panel=about"],
  ["a document", "#select=document:gazette,&panel=about"],
  ["paths", "#from=a&to=b&panel=paths&kind=MEETING&path.maxDegree=9&path.via=c&path.avoid=d&path.inTimeOrder=1"],
  ["paths along the arrows, planned ones too", "#from=a&to=b&panel=paths&path.direction=FORWARD&modality=PLANNED"],
  ["connections", "#connect=a&connect=b&panel=paths&kind=MEETING"],
])("the query behind %s is one that the API takes", (_what, address) => {
  expect(validate(schema, parse(toGraphqlQuery(decode(address), ["talwan", "vell"])))).toEqual([]);
});
