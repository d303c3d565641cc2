import { bestName } from "../../../names/bestName.ts";
import { assertedOnly, relationFilter } from "../../../neo4j/relationFilter.ts";
import { chooseText } from "../../../text/chooseText.ts";
import { parseTextList } from "../../../text/textList.ts";
import { allKinds } from "../types.ts";
import { identifierIn } from "./identifierProperties.ts";
import { namesIn } from "./nameProperties.ts";
import { type Property, textValues, type ValueSource } from "./property.ts";
import { agreeingDate, type PropertyValue, sameActor, sameText, similarName } from "./propertyValues.ts";

const listed: readonly Property[] = [
  {
    id: "name",
    label: { en: "name", ar: "الاسم" },
    kinds: allKinds,
    compare: similarName,
    values: async ({ id }, { loaders, lang }) => textValues(bestName(await loaders.actors.names.load(id), lang)),
  },
  {
    id: "names",
    label: { en: "all names", ar: "كل الأسماء" },
    kinds: allKinds,
    compare: similarName,
    values: async ({ id }, { loaders }) =>
      textValues(...(await loaders.actors.names.load(id)).map(({ value }) => value)),
  },
  namesIn("ar", { en: "Arabic names", ar: "الأسماء العربية" }),
  namesIn("en", { en: "English names", ar: "الأسماء الإنجليزية" }),
  {
    id: "description",
    label: { en: "description", ar: "الوصف" },
    kinds: allKinds,
    compare: similarName,
    values: async ({ description }, { lang }) => textValues(chooseText(parseTextList(description), lang)),
  },
  {
    id: "birthDate",
    label: { en: "date of birth", ar: "تاريخ الميلاد" },
    kinds: ["PERSON"],
    compare: agreeingDate,
    values: async ({ birthDate }) => textValues(birthDate),
  },
  {
    id: "deathDate",
    label: { en: "date of death", ar: "تاريخ الوفاة" },
    kinds: ["PERSON"],
    compare: agreeingDate,
    values: async ({ deathDate }) => textValues(deathDate),
  },
  {
    id: "state",
    label: { en: "organ of the state", ar: "جهاز تابع لدولة" },
    kinds: ["ORGANIZATION"],
    valueKind: "STATE",
    compare: sameActor,
    values: async ({ id }, source) => {
      const state = await source.loaders.actors.state.load(id);
      return state ? [await actorValue(state.id, source)] : [];
    },
  },
  {
    id: "counterparts",
    label: { en: "counterparts", ar: "الأطراف المقابلة" },
    kinds: allKinds,
    compare: sameActor,
    values: async ({ id }, source) => {
      const page = { where: relationFilter(null, assertedOnly), afterCount: null, afterId: null, limit: source.limit };
      const rows = await source.loaders.actors.counterparts(page).load(id);
      return Promise.all(rows.map(({ actor }) => actorValue(actor.id, source)));
    },
  },
  {
    id: "identifiers",
    label: { en: "identifiers", ar: "المعرّفات" },
    kinds: allKinds,
    compare: sameText,
    values: async ({ id }, { loaders }) =>
      textValues(...(await loaders.actors.identifiers.load(id)).map(({ scheme, value }) => `${scheme}:${value}`)),
  },
  identifierIn("wikidata"),
  identifierIn("un-sc"),
  identifierIn("iso3166-1"),
];

/** The properties that clients offer; `findProperty` knows more languages and schemes. */
export const listedProperties = listed;

/** The property with an id; undefined if there is none. */
export function findProperty(id: string): Property | undefined {
  const known = listed.find((property) => property.id === id);
  if (known) return known;
  const [, kind, rest] = /^(name|identifier):([^:\s]{1,100})$/.exec(id) ?? [];
  if (kind === "identifier") return identifierIn(rest!);
  return kind === "name" && isLanguageTag(rest!) ? namesIn(rest!) : undefined;
}

/** For a message about an unknown property. */
export const knownProperties = `The properties are ${listed.map(({ id }) => id).join(", ")}; also name:LANGUAGE and identifier:SCHEME.`;

async function actorValue(id: string, { loaders, lang }: ValueSource): Promise<PropertyValue> {
  const names = await loaders.actors.names.load(id);
  return { id, name: bestName(names, lang), names };
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
