import type { Platform } from "~/platform.server";
import { perform } from "../act.server";
import type { Author } from "../policy/actor";
import { mayCreateConsultation } from "../policy/editing";
import { demand } from "../policy/verdict";
import { findTaken, holdAddresses } from "./hold-setting.server";

export type NewConsultation = {
  title: string;
  shortTitle: string;
  slug: string;
  referencePrefix: string;
  /** The line of a demonstration; null for a real consultation, which is what every screen makes. */
  demonstration: string | null;
};

export type Created =
  { created: true; id: string } | { created: false; because: "taken-slug" | "taken-prefix" };

/** Stands beside the types that editors add, in every consultation, so that every table adds up. */
export const openType = { key: "autre", label: "Autre organisme (préciser)" } as const;

/** Begins a consultation that nobody knows of but its editors: a name, an address, and everything to be said. */
export function createConsultation(
  platform: Platform,
  author: Author,
  wanted: NewConsultation,
): Promise<Created> {
  return perform(platform, author, async (act): Promise<Created> => {
    demand(mayCreateConsultation(author), "concertation");
    const { tx, now, newId, record } = act;
    await holdAddresses(act);
    const taken = await findTaken(tx, { id: null, ...wanted });
    if (taken) return { created: false, because: taken };
    const id = newId();
    const unsaid = { presentation: "", organiser: "", decisionAtStake: "" };
    await tx.consultation.create({ data: { id, ...wanted, ...unsaid, createdAt: now } });
    await tx.organisationType.create({
      data: { id: newId(), consultationId: id, ...openType, order: 0, open: true },
    });
    record({ type: "consultation.created", consultationId: id });
    return { created: true, id };
  });
}
