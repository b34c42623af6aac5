import { Feed } from "feed";
import { kindWord, positionWord, unnamedVoice } from "~/content/words";
import type { Card } from "~/domain/contribution/card.server";
import type { ReadableConsultation } from "~/domain/consultation/read-consultation.server";
import { unlisted } from "./calendar-file.server";
import { paths } from "./paths";

/** The latest published contributions as an Atom feed (RFC 4287); empty where they are withheld. */
export function feedOf(
  { id, title, slug, presentation, demonstration, announcedAt, now }: ReadableConsultation,
  cards: readonly Card[],
  publicUrl: string,
): Response {
  const mark = demonstration === null ? "" : " (démonstration)";
  const feed = new Feed({
    id: `urn:uuid:${id}`,
    title: `${title}${mark}`,
    description: demonstration ?? presentation,
    language: "fr",
    link: publicUrl + paths.consultation(slug),
    feedLinks: { atom: publicUrl + paths.feed(slug) },
    updated: cards[0]?.submittedAt ?? announcedAt ?? now,
    generator: "Concertation",
    copyright: "",
  });
  for (const card of cards) feed.addItem(itemOf(card, mark, publicUrl));
  const headers = { "Content-Type": "application/atom+xml; charset=utf-8", ...unlisted(demonstration) };
  return new Response(feed.atom1(), { headers });
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
