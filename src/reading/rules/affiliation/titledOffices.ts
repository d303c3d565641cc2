import { chainThrough, newPhrase, type Phrase, type Title } from "../../actors/phrase.ts";
import { mayHaveArabicOffice } from "../../tables/ar/institutions.ts";
import type { Group, TextClause } from "../arguments/clause.ts";
import type { Membership } from "./memberships.ts";

/** The offices that the titles of persons tell. @param state the one to which an Arabic office belongs that does not tell its own */
export function officesOf(clause: TextClause, group: Group | undefined, state?: Phrase): Membership[] {
  return (group?.members ?? []).flatMap((member) => {
    const { title, actor } = member;
    // Arabic titles whose state is not told have been given one before, or none is sure.
    const home = title?.isNational ? (clause.language === "en" ? ownState(clause, member) : state) : undefined;
    const body = title?.body?.actor ? title.body : home;
    return actor?.kind === "PERSON" && title && body ? [{ member, body, office: officeName(clause, title) }] : [];
  });
}

/** An office as relations name it: in Arabic with the state that it belongs to. */
export function officeName({ language }: TextClause, { words, office }: Title): string {
  return language === "ar" ? words : office;
}

/** "South Korea, whose minister, A, resigned": the state that the text has told of somebody, or else the one that the article is about. */
function ownState(clause: TextClause, { actor, title }: Phrase): Phrase | undefined {
  const body = clause.bodies.get(actor!.key);
  const { from, to, start, end } = title!;
  return body?.actor?.kind === "STATE"
    ? newPhrase({ from, to, start, end, actor: body.actor, chain: chainThrough(body) })
    : atHome(clause, title!);
}

/** The state that the article is about, as the body of an office whose state the sentence does not tell: no monarchy has a president. */
export function atHome({ home, language }: TextClause, title: Title): Phrase | undefined {
  if (language === "ar" && home?.actor && !mayHaveArabicOffice(home.actor.key, title.office)) return undefined;
  const { from, to, start, end } = title;
  return home && newPhrase({ from, to, start, end, actor: home.actor, chain: [home.head] });
}

/** "عُينت فلانة سفيرة في لشبونة": the state that the article is about sends its diplomats, but none to itself. */
export function sendingHome(clause: TextClause, title: Title): Phrase | undefined {
  const isDiplomat = /^(?:سفير|قنصل|مندوب)/.test(title.office) && title.post;
  return isDiplomat && title.post?.actor?.key !== clause.home?.actor?.key ? atHome(clause, title) : undefined;
}

/** The state in whose name somebody appoints others. */
export function appointingState(phrase: Phrase | undefined): Phrase | undefined {
  if (phrase?.actor?.kind === "STATE") return phrase;
  const body = phrase?.title?.isFormer ? undefined : phrase?.title?.body;
  return body?.actor?.kind === "STATE" ? body : undefined;
}
