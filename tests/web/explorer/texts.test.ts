import { expect, test } from "vitest";
import { ar } from "../../../web/explorer/i18n/ar.ts";
import { arCuration } from "../../../web/explorer/i18n/arCuration.ts";
import { en } from "../../../web/explorer/i18n/en.ts";
import { enCuration } from "../../../web/explorer/i18n/enCuration.ts";

/** All texts of a table; texts that depend on numbers or names are asked for two each. */
function textsOf(table: unknown): string[] {
  if (typeof table === "string") return [table];
  if (typeof table === "function") return [table(2, 3, 4), table(0, 0, 0)].flatMap(textsOf);
  return table !== null && typeof table === "object" ? Object.values(table).flatMap(textsOf) : [];
}

const english = textsOf({ ...en, ...enCuration });
const arabic = textsOf({ ...ar, ...arCuration });

test("English has one spelling of organization, and one word for a line of the graph", () => {
  expect(english.filter((text) => /organis/i.test(text))).toEqual([]);
  expect(english.filter((text) => /\blinks? (in|between|of)\b/.test(text))).toEqual([]);
});

test("Arabic has one word for the graph, and none that could mean 'virtual' for what is hypothetical", () => {
  expect(arabic.filter((text) => /شبكة/.test(text)).length).toBeGreaterThan(5);
  expect(arabic.filter((text) => /مخطط|رسم بياني|الرسم|غراف|افتراضي/.test(text))).toEqual([]);
});

test("the Arabic texts are in Arabic, but for names of formats and keys", () => {
  const foreign = arabic.filter((text) => /[A-Za-z]{3,}/.test(text) && !/[\u0600-\u06FF]/.test(text));
  expect(foreign.filter((text) => !/^(GraphML|JSON|rtl|ar-.*|Ctrl.*|Esc|Enter|Space|Delete)$/.test(text))).toEqual([]);
});
