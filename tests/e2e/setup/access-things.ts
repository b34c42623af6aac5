import { declarePerson } from "~/domain/account/declare-person.server";
import { endWord } from "~/domain/passage/choose";
import { paths } from "~/http/paths";
import type { Platform } from "~/platform.server";
import { holdAuthor, sendAs } from "../../factories/author";
import { aDraft } from "../../factories/draft";
import { holdEntry } from "../../factories/entry";
import { aFicheText, paragraph, question, table } from "../../factories/fiche-text";
import { aSent, bringTo, send } from "../../factories/sending";
import { type HeldFiche, holdConsultation, holdFiche } from "../../factories/stage";
import { type Consultations, giveRole, type Reader } from "./access-readers";
import { apart, eeds, exercise } from "./places";
import { findFiche, firstWords } from "./plant";

export type Slugs = { consultation: string; fiche: string };

/** What addresses and forms are about; each is made anew for whoever asks, since asking may change it. */
export type Thing = {
  /** The open consultation, or one that is not announced. */
  slugs: Slugs;
  consultationId: string;
  /** Of a contribution, a draft, a role or a text set aside: what its address ends with. */
  name: string;
  /** Where the first words of the fiche are commented. */
  passage: string;
  /** An address with an account, and a mandate that waits. */
  email: string;
  mandate: string;
  /** Of an entry: the id of its only text; of a sending, its only reference. */
  text: string;
};

export const ownerships = ["own", "another’s"] as const;
type Owned<What extends string> = `${(typeof ownerships)[number]} ${What}`;
export type ThingName =
  | "the site"
  | "an open consultation"
  | "a consultation in preparation"
  | Owned<"contribution" | "hidden contribution" | "draft">
  | "own role"
  | "another’s role here"
  | "another’s role on the site"
  | "a text set aside"
  | "an account"
  | "a mandate"
  | Owned<"entry">
  | "an entered sending"
  | "a late sending";

export type World = {
  platform: Platform;
  fiche: HeldFiche;
  secret: Slugs;
  passage: string;
  consultations: Consultations;
};

/** The consultation of the objects, another one for roles given elsewhere, and one that nobody may know of. */
export async function arrangeWorld(platform: Platform): Promise<World> {
  const fiche = await findFiche(platform, exercise);
  const elsewhere = await platform.db.consultation.findUniqueOrThrow({ where: { slug: eeds } });
  const hidden = await holdConsultation(platform, { announcedAt: null });
  const text = aFicheText(
    paragraph("p1", "Le texte."),
    table(apart.table, "", [["Un"]]),
    question(apart.question),
  );
  const asked = { key: apart.question, type: "text" as const, wording: "Pourquoi ?", options: [] };
  const { slug } = await holdFiche(platform, hidden.id, { text, questions: [asked] });
  const { start, end } = await firstWords(platform, fiche);
  const ends = { de: endWord(start), a: endWord(end), version: 1 };
  return {
    ...{ platform, fiche, secret: { consultation: hidden.slug, fiche: slug } },
    passage: paths.comment(exercise, fiche.slug, ends),
    consultations: { here: fiche.consultationId, there: elsewhere.id },
  };
}

/** Null when somebody of this kind has no such thing of their own. */
export async function makeThing(world: World, thing: ThingName, reader: Reader): Promise<Thing | null> {
  const { fiche, secret, passage } = world;
  const open = { consultation: exercise, fiche: fiche.slug };
  const place = {
    slugs: open,
    consultationId: fiche.consultationId,
    passage,
    email: "",
    mandate: "",
    text: "",
  };
  switch (thing) {
    case "the site":
    case "an open consultation":
      return { ...place, name: "" };
    case "a consultation in preparation":
      return { ...place, slugs: secret, name: "" };
    case "a text set aside":
      return { ...place, name: await makeAside(world) };
    case "an account":
      return { ...place, name: "", email: await makeAccount(world) };
    case "a mandate":
      return { ...place, name: "", mandate: await makeMandate(world) };
    case "an entered sending":
      return { ...place, ...(await makeSending(world, { late: false })) };
    case "a late sending":
      return { ...place, ...(await makeSending(world, { late: true })) };
    case "own entry":
      return reader && { ...place, ...(await makeEntry(world, reader)) };
    case "another’s entry":
      return { ...place, ...(await makeEntry(world, await holdAuthor(world.platform))) };
    case "own role":
      return reader?.roleId ? { ...place, name: reader.roleId } : null;
    case "another’s role here":
      return { ...place, name: await makeRole(world, fiche.consultationId) };
    case "another’s role on the site":
      return { ...place, name: await makeRole(world, null) };
    case "own contribution":
    case "own hidden contribution":
    case "own draft":
      return reader && { ...place, name: await makeText(world, thing, reader) };
    case "another’s contribution":
    case "another’s hidden contribution":
    case "another’s draft":
      return { ...place, name: await makeText(world, thing, await holdAuthor(world.platform)) };
  }
}

/** A contribution's reference, or a draft's id. */
async function makeText({ platform, fiche }: World, thing: ThingName, author: Author) {
  if (thing.endsWith("draft")) return aDraft(platform, author, fiche);
  const { id, reference } = await sendAs(platform, author, fiche, "Un avis.");
  if (thing.includes("hidden")) await bringTo(platform, id, "hidden");
  return reference;
}

type Author = Awaited<ReturnType<typeof holdAuthor>>;

async function makeAccount({ platform }: World): Promise<string> {
  const { person } = await holdAuthor(platform);
  const { email } = await platform.db.account.findUniqueOrThrow({ where: { id: person.accountId } });
  return email ?? "";
}

async function makeRole({ platform }: World, consultationId: string | null): Promise<string> {
  const { person } = await holdAuthor(platform);
  return giveRole(platform, person.accountId, { role: "analyst", consultationId });
}

async function makeAside({ platform: { db, newId, clock }, fiche }: World): Promise<string> {
  const body = { type: "doc", content: [{ type: "paragraph", attrs: { id: "p" } }] };
  const row = { id: newId(), ficheId: fiche.id, edition: 0, body, questions: [], writtenAt: clock() };
  return (await db.textAside.create({ data: row })).id;
}

async function makeMandate({ platform }: World): Promise<string> {
  const { person, contributorId } = await holdAuthor(platform);
  await declarePerson(platform, person, { name: "Camille Essai", organisation: "Un corps (fictif)" });
  return (await platform.db.mandate.findFirstOrThrow({ where: { contributorId } })).id;
}

/** A letter that staff entered, in time or late. */
async function makeSending({ platform, fiche }: World, { late }: { late: boolean }) {
  const { person } = await holdAuthor(platform);
  const entered = { byId: person.accountId, original: "Registre", late };
  const { id, reference } = await send(platform, fiche, aSent(fiche, "Un avis."), {
    ...{ channel: "post", entered },
  });
  const { sendingId } = await platform.db.contribution.findUniqueOrThrow({ where: { id } });
  return { name: sendingId, text: reference };
}

/** A letter that somebody is entering, with one text. */
async function makeEntry({ platform, fiche }: World, { person }: Author) {
  const name = await holdEntry(platform, person, fiche.consultationId);
  return { name, text: await aDraft(platform, { entryId: name, enteredBy: person }, fiche) };
}
