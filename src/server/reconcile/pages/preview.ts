import { hash } from "node:crypto";
import type { ActorRow } from "../../../graphql/actor/actor.queries.ts";
import type { Loaders } from "../../../graphql/loaders.ts";
import { bestName } from "../../../names/bestName.ts";
import { type ActorKind, actorKinds } from "../../../ontology/actorKinds.ts";
import type { Labels } from "../../../ontology/labels.ts";
import { chooseText } from "../../../text/chooseText.ts";
import { parseTextList } from "../../../text/textList.ts";
import { isWebAddress } from "../../../text/webAddress.ts";
import type { Audience } from "../audience.ts";
import { findProperty } from "../properties/properties.ts";
import type { ValueSource } from "../properties/property.ts";
import { type Html, html } from "./html.ts";

/** Pixels of the frame that a preview fits into; what does not fit can be scrolled. */
export const previewSize = { width: 430, height: 300 } as const;

const style =
  "body{font:14px/1.5 system-ui,sans-serif;margin:12px;color:#1b1b1b;background:#fff}h1{font-size:18px;margin:0}p{margin:4px 0}dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px;margin:8px 0}dt{color:#595959}dd{margin:0}ul{margin:0;padding:0;list-style:none}a{color:#0b57d0}";

/** The policy of the page: no script, only its own style, and frames only in pages of these origins. */
export function previewPolicy(origins: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash("sha256", style, "base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...origins].join(" ")}`,
  ].join("; ");
}

/** The page about an actor. @param url its page in the explorer */
export async function previewPage(actor: ActorRow, loaders: Loaders, audience: Audience, url: string): Promise<string> {
  const { labels } = audience;
  const name = bestName(await loaders.actors.names.load(actor.id), audience.lang);
  const body = await summary(actor, loaders, audience);
  return html`<!doctype html>
<html lang="${labels}" dir="${labels === "ar" ? "rtl" : "ltr"}">
<meta charset="utf-8"><title>${name}</title><style>${style}</style>
${body}
<p><a href="${url}" target="_blank" rel="noopener">${terms.open[labels]}</a></p>
</html>`.text;
}

/** The page that says that an id is unknown. */
export function missingPage(id: string, { labels }: Audience): string {
  return html`<!doctype html>
<html lang="${labels}" dir="${labels === "ar" ? "rtl" : "ltr"}">
<meta charset="utf-8"><title>Rawabit</title><style>${style}</style>
<p>${terms.missing[labels]} <bdi>${id.slice(0, 100)}</bdi></p>
</html>`.text;
}

/** A few facts about an actor, for a frame or for a box beside a list of suggestions. */
export async function summary(actor: ActorRow, loaders: Loaders, audience: Audience): Promise<Html> {
  const { lang, labels } = audience;
  const [names, identifiers] = await Promise.all([
    loaders.actors.names.load(actor.id),
    loaders.actors.identifiers.load(actor.id),
  ]);
  const name = bestName(names, lang);
  const others = [...new Set(names.map(({ value }) => value))].filter((value) => value !== name).slice(0, shown.names);
  const description = chooseText(parseTextList(actor.description), lang);
  const facts = await Promise.all(
    factProperties.map((id) => factOf(id, actor, { loaders, lang, limit: shown.counterparts }, labels)),
  );
  return html`<h1 dir="auto">${name}</h1>
<p>${kindLabel(actor.kind, labels)}${description === null ? "" : html` · <bdi>${description}</bdi>`}</p>
<dl>${[
    fact(
      terms.otherNames[labels],
      others.map((value) => html`<bdi>${value}</bdi>`),
    ),
    ...facts,
    fact(
      terms.identifiers[labels],
      identifiers.slice(0, shown.identifiers).map(({ scheme, value, url }) => {
        const text = html`<bdi>${scheme}: ${value}</bdi>`;
        if (url === null || !isWebAddress(url)) return text;
        return html`<a href="${url}" target="_blank" rel="noopener noreferrer">${text}</a>`;
      }),
    ),
  ]}</dl>`;
}

/** How many of each list a summary shows. */
const shown = { names: 4, identifiers: 4, counterparts: 5 };
const factProperties = ["birthDate", "deathDate", "state", "counterparts"];

async function factOf(id: string, actor: ActorRow, source: ValueSource, labels: keyof Labels): Promise<Html> {
  const property = findProperty(id)!;
  const values = property.kinds.includes(actor.kind) ? await property.values(actor, source) : [];
  return fact(
    property.label[labels],
    values.map((value) => html`<bdi>${"text" in value ? value.text : value.name}</bdi>`),
  );
}

function fact(term: string, values: readonly Html[]): Html {
  if (values.length === 0) return html``;
  return html`<dt>${term}</dt><dd><ul>${values.map((value) => html`<li>${value}</li>`)}</ul></dd>`;
}

function kindLabel(kind: ActorKind, labels: keyof Labels): string {
  return actorKinds[kind].label[labels];
}

const terms = {
  open: { en: "Open in Rawabit", ar: "افتح في روابط" },
  missing: { en: "There is no actor with this id:", ar: "لا يوجد فاعل بهذا المعرّف:" },
  otherNames: { en: "other names", ar: "أسماء أخرى" },
  identifiers: { en: "identifiers", ar: "المعرّفات" },
} as const satisfies Record<string, Labels>;
