import { type Grant, type Role, roles } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { holdAuthor } from "../../factories/author";

/** Where a role was given, seen from the consultation that the objects belong to. */
const places = ["on the site", "on this consultation", "on another"] as const;
type Place = (typeof places)[number];

/** Who asks: nobody, somebody with an account, or staff with one role in one place. */
export type Kind = "visitor" | "contributor" | `${Role} ${Place}`;

const staff = roles.flatMap((role) => places.map((place) => ({ role, place })));
export const kinds: readonly Kind[] = [
  "visitor",
  "contributor",
  ...staff.map(({ role, place }): Kind => `${role} ${place}`),
];

/** Those that a rule may name: « here » is the site or this consultation, a role alone is anywhere. */
export type Group = Kind | Role | `${Role} here` | "staff" | "signed in" | "everybody";

/** The groups that somebody is of, the most precise first: the first that a rule names decides. */
export function groupsOf(kind: Kind): Group[] {
  if (kind === "visitor") return ["visitor", "everybody"];
  const given = staff.find(({ role, place }) => kind === `${role} ${place}`);
  if (!given) return ["contributor", "signed in", "everybody"];
  const { role, place } = given;
  const here: Group[] = place === "on another" ? [] : [`${role} here`];
  return [kind, ...here, role, "staff", "signed in", "everybody"];
}

export type Consultations = { here: string; there: string };

/** Somebody new of this kind: what they do changes nothing for whoever asks next. Null for a visitor. */
export async function makeReader(platform: Platform, kind: Kind, { here, there }: Consultations) {
  if (kind === "visitor") return null;
  const author = await holdAuthor(platform, "Camille Essai");
  const given = staff.find(({ role, place }) => kind === `${role} ${place}`);
  if (!given) return { ...author, roleId: null };
  const consultationId = { "on the site": null, "on this consultation": here, "on another": there }[
    given.place
  ];
  const roleId = await giveRole(platform, author.person.accountId, { role: given.role, consultationId });
  return { ...author, roleId };
}

export type Reader = Awaited<ReturnType<typeof makeReader>>;

/** As the seed does, without ending the session that was just opened. */
export async function giveRole({ db, newId, clock }: Platform, accountId: string, grant: Grant) {
  const { id } = await db.accountRole.create({
    data: { id: newId(), accountId, ...grant, appointedAt: clock() },
  });
  return id;
}
