import { expect, test } from "vitest";
import { itemsOf, lines, relations } from "./support.ts";

async function summaryOf(schema: string, properties: Readonly<Record<string, readonly string[]>>) {
  const ends = { Payment: ["payer", "beneficiary"], Ownership: ["owner", "asset"], Debt: ["debtor", "creditor"] }[
    schema
  ]!;
  const entity = { id: "e", schema, properties: { [ends[0]!]: ["a"], [ends[1]!]: ["b"], ...properties } };
  return relations(await itemsOf(lines(entity)))[0]!.summary;
}

test.each([
  ["Payment", { amountEur: ["150000"] }, "150000 EUR", "150000 يورو"],
  ["Payment", { amountUsd: ["9.50"] }, "9.50 USD", "9.50 دولار أمريكي"],
  ["Payment", { amount: ["5000"], currency: ["USD"], purpose: ["fee"] }, "5000 USD, fee", "5000 دولار أمريكي، fee"],
  ["Payment", { amount: ["5000"], amountEur: ["5000.0"] }, "5000.0 EUR", "5000.0 يورو"],
  [
    "Payment",
    { amount: ["100"], currency: ["GBP"], amountEur: ["120"] },
    "100 GBP; 120 EUR",
    "100 جنيه إسترليني؛ 120 يورو",
  ],
  ["Debt", { amountEur: ["7"], description: ["A loan."] }, "7 EUR: A loan.", "7 يورو: A loan."],
  ["Ownership", { percentage: ["51"] }, "51 %", "51 %"],
  ["Ownership", { percentage: ["51 %"] }, "51 %", "51 %"],
  ["Ownership", { percentage: ["12,5%"] }, "12,5 %", "12,5 %"],
  ["Ownership", { percentage: ["25-50"] }, "25-50 %", "25-50 %"],
  ["Ownership", { percentage: ["٥١"] }, "51 %", "51 %"],
  ["Ownership", { role: ["founder"], percentage: ["100"] }, "founder, 100 %", "founder, 100 %"],
  ["Ownership", { sharesValue: ["1000"], sharesCurrency: ["EUR"] }, "1000 EUR", "1000 يورو"],
])("the summary of a %s with %j is %j", async (schema, properties, und, ar) => {
  expect(await summaryOf(schema, properties)).toEqual(und === ar ? { und } : { und, ar });
});

test.each([
  ["Payment", { amount: ["5000"] }, { und: "5000" }],
  ["Payment", { amount: ["5000"], currency: ["EUR", "USD"] }, { und: "5000 (EUR / USD)" }],
  ["Ownership", { percentage: ["a majority"] }, { und: "a majority" }],
  ["Ownership", { sharesCount: ["200"] }, { en: "200 shares", ar: "200 سهم" }],
])("a unit that the source does not give is not guessed: a %s with %j", async (schema, properties, summary) => {
  expect(await summaryOf(schema, properties)).toEqual(summary);
});
