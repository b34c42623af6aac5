import { Feed } from "feed";
import { periodWord } from "~/content/dates";
import { toldChanges } from "~/content/schedule";
import { kindWord, positionWord, unnamedVoice } from "~/content/words";
import type { Card } from "~/domain/contribution/card.server";
import type { ReadableConsultation } from "~/domain/consultation/read-consultation.server";
import { escapeHtml } from "~/lib/html";
import { unlisted } from "./calendar-file.server";
import { paths } from "./paths";

/**
 * The latest published contributions as an Atom feed (RFC 4287), none where they are withheld; and each change of its
 * dates, with its reason. The latest first.
 */
export function feedOf(
  consultation: ReadableConsultation,
  cards: readonly Card[],
  publicUrl: string,
): Response {
  const { id, title, slug, presentation, demonstration, announcedAt, now } = consultation;
  const mark = demonstration === null ? "" : " (démonstration)";
  const items = [
    ...changesIn(consultation, mark, publicUrl),
    ...cards.map((card) => itemOf(card, mark, publicUrl)),
  ].sort((a, b) => b.published.getTime() - a.published.getTime());
  const dates = items.map(({ date }) => date.getTime());
  const feed = new Feed({
    id: `urn:uuid:${id}`,
    title: `${title}${mark}`,
    description: demonstration ?? presentation,
    language: "fr",
    link: publicUrl + paths.consultation(slug),
    feedLinks: { atom: publicUrl + paths.feed(slug) },
    updated: dates.length === 0 ? (announcedAt ?? now) : new Date(Math.max(...dates)),
    generator: "Concertation",
    copyright: "",
  });
  for (const item of items) feed.addItem(item);
  const headers = { "Content-Type": "application/atom+xml; charset=utf-8", ...unlisted(demonstration) };
  return new Response(feed.atom1(), { headers });
}

/** A suspension, an extension: told to whoever follows, as on the page of the calendar. */
function changesIn({ slug, organiser, changes }: ReadableConsultation, mark: string, publicUrl: string) {
  return changes.map(({ act, period: { id, publishedAt, reason, ...dates } }) => ({
    id: `urn:uuid:${id}`,
    title: `${toldChanges.acts[act]}\u00a0: ${periodWord(dates)}${mark}`,
    link: publicUrl + paths.calendar(slug),
    ...{ date: publishedAt, published: publishedAt },
    author: [{ name: organiser }],
    content: `<p>${escapeHtml(toldChanges.reason(reason))}</p>`,
  }));
}

function itemOf(card: Card, mark: string, publicUrl: string) {
  const { id, reference, kind, position, fiche, voice, submittedAt, editedAt, html } = card;
  return {
    id: `urn:uuid:${id}`,
    title: `${reference}\u00a0: ${kindWord[kind]}, ${positionWord[position].toLowerCase()}, sur ${fiche.label}${mark}`,
    link: publicUrl + paths.contribution(reference),
    date: editedAt ?? submittedAt,
    published: submittedAt,
    author: [{ name: voice.kind === "unnamed" ? unnamedVoice : voice.name }],
    content: html,
  };
}
