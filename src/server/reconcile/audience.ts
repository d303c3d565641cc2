import type { FastifyReply, FastifyRequest } from "fastify";
import type { Labels } from "../../ontology/labels.ts";
import { languageFallbacks } from "../../text/chooseText.ts";

/** The language that an answer is written in for its readers. */
export interface Audience {
  /** A BCP 47 tag, which chooses among the names and descriptions of an actor. */
  readonly lang: string;
  /** The language of everything else. */
  readonly labels: keyof Labels;
}

/**
 * The language of the parameter `lang` or, without it, the one that the header Accept-Language prefers.
 * @throws BadUserInput if `lang` is not a language tag
 */
function audienceOf({ headers, query }: Pick<FastifyRequest, "headers" | "query">): Audience {
  const { lang } = query as { readonly lang?: unknown };
  if (typeof lang === "string" && lang !== "") return inLanguage(languageFallbacks(lang)![0]!);
  return inLanguage(acceptedLanguages(headers["accept-language"] ?? "").find(isLanguage) ?? "en");
}

function inLanguage(lang: string): Audience {
  return { lang, labels: /^ar(-|$)/i.test(lang) ? "ar" : "en" };
}

/** The languages of the header, the preferred ones first. */
function acceptedLanguages(header: string): string[] {
  return header
    .slice(0, 1_000)
    .split(",")
    .map((part) => {
      const [tag = "", weight = ""] = part.split(";");
      return { tag: tag.trim(), weight: Number(/^\s*q=([\d.]+)\s*$/.exec(weight)?.[1] ?? 1) };
    })
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}

function isLanguage(tag: string): boolean {
  try {
    return languageFallbacks(tag) !== null;
  } catch {
    return false;
  }
}

/** The language of an answer, which its headers state. @throws BadUserInput if `lang` is not a language tag */
export function addressAudience(request: FastifyRequest, reply: FastifyReply): Audience {
  const audience = audienceOf(request);
  const vary = reply.getHeader("vary");
  reply.header("content-language", audience.labels);
  reply.header("vary", vary === undefined ? "accept-language" : `${vary}, accept-language`);
  return audience;
}
