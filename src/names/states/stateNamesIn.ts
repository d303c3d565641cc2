import { createRequire } from "node:module";
import countries from "i18n-iso-countries";
import { additionalNames } from "./additionalNames.ts";
import type { ReferenceLanguage } from "./stateLanguages.ts";

/** Kosovo. The package lists this code, but ISO 3166-1 does not: its users assigned it. */
const userAssigned = "XK";
/** States whose standard name in CLDR explains a status or an older name; the short name is the usual one. */
const preferShortName: ReadonlySet<string> = new Set(["HK", "MM", "MO", "PS"]);

/** The two-letter codes of all entries of ISO 3166-1, in order. */
export function stateCodes(): string[] {
  return Object.keys(countries.getAlpha2Codes())
    .filter((iso2) => iso2 !== userAssigned)
    .sort();
}

/** All names of a state in a language, the usual one first. A name may occur twice. */
export function stateNamesIn(iso2: string, lang: ReferenceLanguage): string[] {
  return [...cldrNames(iso2, lang), ...otherNames(iso2, lang)];
}

/** Names in the Common Locale Data Repository: the standard name, and its short and variant forms. */
function cldrNames(iso2: string, lang: ReferenceLanguage): string[] {
  const { names, alternatives } = territories(lang);
  const others = alternatives.filter((key) => key.startsWith(iso2));
  const short = `${iso2}-alt-short`;
  const keys = preferShortName.has(iso2) && short in names ? [short, iso2, ...others] : [iso2, ...others.sort()];
  return keys.map((key) => names[key]!);
}

function otherNames(iso2: string, lang: ReferenceLanguage): readonly string[] {
  return [...(countries.getName(iso2, lang, { select: "all" }) ?? []), ...(additionalNames[iso2]?.[lang] ?? [])];
}

const require = createRequire(import.meta.url);

interface Territories {
  readonly names: Readonly<Record<string, string>>;
  /** The keys of short and variant forms. */
  readonly alternatives: readonly string[];
}

const territoriesIn = new Map<ReferenceLanguage, Territories>();

function territories(lang: ReferenceLanguage): Territories {
  let known = territoriesIn.get(lang);
  if (known === undefined) {
    const file = require(`cldr-localenames-full/main/${lang}/territories.json`);
    const names = file.main[lang].localeDisplayNames.territories;
    known = { names, alternatives: Object.keys(names).filter((key) => key.includes("-alt-")) };
    territoriesIn.set(lang, known);
  }
  return known;
}
