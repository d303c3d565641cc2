import type { Audience } from "./audience.ts";
import { maxBatchSize } from "./limits.ts";
import { previewSize } from "./pages/preview.ts";
import { path02 } from "./paths.ts";
import { defaultValues, maxValues } from "./properties/extension.ts";
import { allKinds, typeOfKind } from "./types.ts";

/** The manifest of version 0.2. @param base the address of the server */
export function manifest02(base: string, audience: Audience) {
  const suggest = (what: string) => ({
    service_url: base,
    service_path: `${path02}/suggest/${what}`,
    flyout_service_url: base,
    flyout_service_path: `${path02}/flyout/${what}?id=\${id}`,
  });
  return {
    versions: ["0.2"],
    name: nameOf(audience),
    identifierSpace: `${base}${path02}/actors/`,
    schemaSpace: `${base}${path02}/types/`,
    ...both(audience),
    view: { url: viewUrl(base, "{{id}}") },
    preview: { url: `${base}${path02}/preview?id={{id}}`, ...previewSize },
    suggest: { entity: suggest("entity"), property: suggest("property"), type: suggest("type") },
    extend: {
      propose_properties: { service_url: base, service_path: `${path02}/extend/propose` },
      property_settings: settingsOf(audience).map(({ id, name, helpText, ...setting }) => ({
        ...setting,
        name: id,
        label: name,
        help_text: helpText,
      })),
    },
  };
}

/** The manifest of version 1.0-draft. @param base the address of the server */
export function manifest10(base: string, audience: Audience) {
  return {
    versions: ["1.0-draft"],
    name: nameOf(audience),
    lang: audience.labels,
    // Names are in several scripts.
    dir: "auto",
    ...both(audience),
    standardizedScore: true,
    view: { url: viewUrl(base, "{id}") },
    preview: previewSize,
    suggest: { entity: true, property: true, type: true },
    extend: { proposeProperties: true, propertySettings: settingsOf(audience) },
  };
}

/** The page of an actor in the explorer, with its counterparts. */
export function viewUrl(base: string, id: string): string {
  return `${base}/#open=25.1.${id}`;
}

function both(audience: Audience) {
  return { batchSize: maxBatchSize, defaultTypes: allKinds.map((kind) => typeOfKind(kind, audience)) };
}

function nameOf({ labels }: Audience): string {
  return { en: "Rawabit: political actors", ar: "روابط: فاعلون سياسيون" }[labels];
}

function settingsOf({ labels }: Audience) {
  const isArabic = labels === "ar";
  return [
    {
      id: "limit",
      name: isArabic ? "الحد الأقصى" : "Limit",
      helpText: isArabic
        ? `عدد القيم لكل خلية، من 1 إلى ${maxValues}`
        : `The most values for a cell, from 1 to ${maxValues}`,
      type: "number",
      default: defaultValues,
    },
    {
      id: "lang",
      name: isArabic ? "اللغة" : "Language",
      helpText: isArabic
        ? "لغة الأسماء والأوصاف، مثل ar أو en"
        : "The language of names and descriptions, such as ar or en",
      type: "text",
      default: "",
    },
  ];
}
