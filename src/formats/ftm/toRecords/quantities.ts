import { toWesternDigits } from "../../../text/westernDigits.ts";
import { type Entity, joinValues, propertyValues } from "../model/entity.ts";

/** A quantity with its unit, in English and in Arabic. */
export interface Quantity {
  readonly en: string;
  readonly ar: string;
}

/** Properties that hold an amount in a currency of their own. */
const convertedAmounts = { amountEur: "EUR", amountUsd: "USD" } as const;

/** The amounts of money that an entity states, each with its currency as far as the source says it. */
export function amountsOf(entity: Entity): Quantity[] {
  const currency = propertyValues(entity, "currency");
  const converted = Object.entries(convertedAmounts).flatMap(([property, code]) =>
    propertyValues(entity, property).map((amount) => ({ amount, code })),
  );
  const original = propertyValues(entity, "amount")
    .map((amount) => ({ amount, code: currency.length === 1 ? currency[0]! : joinCurrencies(currency) }))
    // The same number with its currency says more.
    .filter(({ amount, code }) => code !== "" || !converted.some((other) => Number(other.amount) === Number(amount)));
  return distinct([...original, ...converted].map(({ amount, code }) => money(amount, code)));
}

/** The share that an entity owns: per cent, the number and kind of shares, and their value. */
export function sharesOf(entity: Entity): Quantity[] {
  const currency = propertyValues(entity, "sharesCurrency");
  const types = propertyValues(entity, "sharesType");
  return distinct([
    ...propertyValues(entity, "percentage").map((text) => same(percent(text))),
    ...propertyValues(entity, "sharesCount").map((count) =>
      isNumber(count) ? { en: `${count} shares`, ar: `${count} سهم` } : same(count),
    ),
    ...types.map(same),
    ...propertyValues(entity, "sharesValue").map((value) => money(value, joinCurrencies(currency))),
  ]);
}

/** Several quantities as one; undefined if there are none. */
export function joinQuantities(quantities: readonly Quantity[]): Quantity | undefined {
  const en = joinValues(quantities.map((quantity) => quantity.en));
  return en === undefined ? undefined : { en, ar: quantities.map(({ ar }) => ar).join("؛ ") };
}

function money(amount: string, currency: string): Quantity {
  return currency === "" ? same(amount) : { en: `${amount} ${currency}`, ar: `${amount} ${arabicCurrency(currency)}` };
}

/** Which of several currencies an amount has is not known. */
function joinCurrencies(currencies: readonly string[]): string {
  return currencies.length > 1 ? `(${currencies.join(" / ")})` : (currencies[0] ?? "");
}

const currencyNames = new Intl.DisplayNames(["ar"], { type: "currency" });

function arabicCurrency(currency: string): string {
  return /^[A-Z]{3}$/.test(currency) ? (currencyNames.of(currency) ?? currency) : currency;
}

/** "51", "51%", "51,5 %" and "25-50" are per cent; other words are kept. */
function percent(text: string): string {
  const [, number] = percentage.exec(toWesternDigits(text)) ?? [];
  return number === undefined ? text : `${number} %`;
}

const percentage = /^([<>≥≤~]?\s*\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?)\s*(?:%|٪|per ?cent)?$/iu;

/** A text that is the same in both languages. */
function same(text: string): Quantity {
  return { en: text, ar: text };
}

function isNumber(text: string): boolean {
  return /^\d[\d.,\s]*$/.test(text);
}

function distinct(quantities: readonly Quantity[]): Quantity[] {
  return [...new Map(quantities.map((quantity) => [quantity.en, quantity])).values()];
}
