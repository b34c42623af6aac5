import type { CodedSetting, TextSetting } from "./consultation/setting";
import type { MandateState } from "./account/mandate";
import type { ImportFormat } from "./import/format";
import type { ModerationState, Standing } from "./moderation/standing";
import type { StateCounts } from "./passage/foresee";
import type { Role } from "./policy/actor";

/**
 * The closed list of things that happen. A fact holds ids and codes, never texts or personal data:
 * it stays when what it speaks of is erased.
 */
export type Fact =
  | { type: "consultation.created" | "consultation.announced"; consultationId: string }
  | ({ type: "setting.changed"; consultationId: string; field: CodedSetting } & Change<string | Dates>)
  | { type: "text.changed"; consultationId: string; field: TextSetting }
  | ({ type: "charter.published"; consultationId: string; charterId: string } & Change<string>)
  // What is changed of a theme or of a type of organisation is its name only: a text.
  | { type: `theme.${"added" | "changed" | "removed"}`; consultationId: string; themeId: string }
  | ({ type: "theme.moved"; consultationId: string; themeId: string } & Change<number>)
  | ({ type: "fiche.added" | "fiche.removed" } & OfFiche)
  | ({ type: "fiche.changed" } & OfFiche & FicheChange)
  | ({ type: "fiche.moved" } & OfFiche & Change<number>)
  | { type: "step.added" | "step.removed"; consultationId: string; stepId: string }
  | ({ type: "step.changed"; consultationId: string; stepId: string } & StepChange)
  | { type: `organisation-type.${"added" | "changed" | "removed"}`; consultationId: string; typeId: string }
  | { type: "invitation.made" | "invitation.taken-back"; consultationId: string; invitationId: string }
  | ({ type: "period.published"; consultationId: string; periodId: string } & Change<Dates>)
  | { type: "tally.kept"; consultationId: string; periodId: string }
  | ({ type: "fiche.published"; versionId: string; hash: string; passages?: StateCounts } & OfFiche)
  | ({
      type: "passage.reattached" | "passage.removal-accepted";
      versionId: string;
      blockId: string;
    } & OfFiche)
  | ({ type: "passage.decision-dropped"; versionId: string; blockId: string } & OfFiche)
  | ({ type: "change.credited" | "change.uncredited"; versionId: string; blockId: string } & Contributed)
  | ({ type: "fiche.imported"; consultationId: string; ficheId: string; format: ImportFormat } & Taken)
  | ({ type: "contribution.submitted"; hash: string } & Contributed & Change<Standing | Late>)
  | ({ type: "contribution.admitted" } & Contributed & Change<Standing | Late>)
  | ({ type: "contribution.revised"; hash: string } & Contributed & Change<Standing>)
  | ({ type: "contribution.corrected"; hash: string } & Contributed & Change<Standing | Late>)
  | ({ type: "contribution.cancelled" } & Contributed & Change<Standing | Late>)
  | { type: "sending.corrected"; consultationId: string; sendingId: string; fields: readonly EnvelopeField[] }
  | ({ type: "contribution.withdrawn" } & Contributed & Change<Standing>)
  | ({ type: "contribution.erased" } & Contributed)
  | ({ type: "support.given" | "support.taken-back" } & Contributed)
  | ({ type: `contribution.${"approved" | "refused" | "hidden" | "restored"}` } & Decided)
  | ({ type: "contribution.reported"; reportId: string } & Contributed)
  | ({ type: "reports.closed" } & Contributed)
  | { type: "account.created"; accountId: string }
  | { type: "account.named"; accountId: string }
  | { type: "account.email-changed"; accountId: string }
  | { type: "account.password-set"; accountId: string }
  | { type: "sign-in.requested"; requestId: string }
  | { type: "session.opened"; accountId: string }
  | { type: "session.closed"; accountId: string }
  | { type: "organisation.created"; organisationId: string }
  | ({ type: "organisation.type-corrected"; consultationId: string; organisationId: string } & Change<string>)
  | ({ type: "mandate.declared" | "mandate.verified" | "mandate.detached" } & Mandated)
  | { type: "administrator.appointed"; accountId: string }
  | ({ type: "role.given" | "role.removed" } & Given)
  | { type: "journal.exported"; filters: readonly string[] }
  | { type: "export.made"; consultationId: string; format: string; filters: readonly string[] }
  | { type: "demonstration.loaded" }
  | { type: "append-only.unenforced" };

/**
 * Of a setting, a role or a state: its code before and after, null where there was or is none; of what was moved, its
 * place in the list, from 1. Facts stored before this was kept have neither.
 */
export type Change<Value> = { before: Value | null; after: Value | null };

/** What staff may correct of the envelope of a sending that they registered. */
type EnvelopeField = "original" | "capacity";

/** Came after closing and was not admitted: where moderation puts it does not show. */
type Late = "late";

/** Of a period, as instants (ISO 8601). */
export type Dates = { opensAt: string; closesAt: string };

/** Of a fiche: under which theme (its slug) and at which address it stands; how it is called, by the name alone. */
type FicheChange = ({ field: "theme" | "slug" } & Change<string>) | { field: "label" | "number" | "title" };

/** Of a step: its kind, and its date as far as it is known (ISO 8601: a month, a day or an instant). */
type StepChange = ({ field: "kind" | "startsAt" } & Change<string>) | { field: "title" | "place" };

/** Which part of something was changed. */
export type ChangedField = TextSetting | CodedSetting | FicheChange["field"] | StepChange["field"];

type OfFiche = { consultationId: string; ficheId: string };
type Contributed = { consultationId: string; contributionId: string };

type Mandated = { mandateId: string; organisationId: string; contributorId: string } & Change<MandateState>;

/** Of a role; the consultation is null when it holds on the whole site. */
type Given = { accountId: string; consultationId: string | null } & Change<Role>;

/** Of a moderation decision; the ground is a code, null when nothing is taken away. */
type Decided = { decisionId: string; ground: string | null } & Contributed & Change<ModerationState>;

/** How many paragraphs and headings of the working text are the same, reworded, new, and no longer there. */
type Taken = { kept: number; changed: number; added: number; gone: number };

export type FactType = Fact["type"];
