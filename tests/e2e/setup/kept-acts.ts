import { rename } from "~/domain/account/declare-person.server";
import { decideMandate } from "~/domain/account/decide-mandate.server";
import { announceConsultation } from "~/domain/consultation/announce-consultation.server";
import { describeConsultation } from "~/domain/consultation/describe-consultation.server";
import {
  addSteps,
  changeStep,
  removeStep,
  stampOfStep,
  writtenOf,
} from "~/domain/consultation/keep-steps.server";
import { addTheme, moveTheme, removeTheme, renameTheme } from "~/domain/consultation/keep-themes.server";
import { publishCharter } from "~/domain/consultation/publish-charter.server";
import { publishPeriod } from "~/domain/consultation/publish-period.server";
import { submitDraft } from "~/domain/contribution/submit-draft.server";
import { supportContribution } from "~/domain/contribution/support-contribution.server";
import { withdrawContribution } from "~/domain/contribution/withdraw-contribution.server";
import type { FactType } from "~/domain/fact";
import { creditChange } from "~/domain/fiche/credit-change.server";
import { changeFiche, moveFiche, stampOfHeading } from "~/domain/fiche/keep-fiches.server";
import { publishVersion } from "~/domain/fiche/publish-version.server";
import { decide } from "~/domain/moderation/decide.server";
import { correctType } from "~/domain/organisation/correct-type.server";
import { addTypes, removeType, renameType } from "~/domain/organisation/keep-types.server";
import { system } from "~/domain/policy/actor";
import type { Platform } from "~/platform.server";
import { aDraft, typed, unnamed } from "../../factories/draft";
import { aFicheText, paragraph } from "../../factories/fiche-text";
import { complete, createDraft, plan, rewrite } from "../../factories/setting";
import { bringTo } from "../../factories/sending";
import { signedInAs } from "../../setup/signed-in";
import { ofEntries } from "./kept-entries";
import { aStep, type KeptWorld, type Prepare } from "./kept-world";

/** Of these, visitors see nothing that they did not see before, or see it with another fact. */
type Unseen =
  | `${"account" | "session" | "sign-in" | "role" | "administrator" | "export" | "journal" | "invitation"}.${string}`
  | `passage.${string}`
  | "append-only.unenforced"
  | "consultation.created"
  | "contribution.erased" // with a withdrawal or a revision
  | "contribution.refused" // of what was waiting
  | "contribution.reported"
  | "demonstration.loaded"
  | "fiche.added" // has no text yet
  | "fiche.imported"
  | "fiche.removed" // never had one
  | "mandate.declared" // nothing was sent for it yet
  | "organisation.created"
  | "reports.closed"
  | "tally.kept";
type Seen = Exclude<FactType, Unseen> | "account.named";

const explanation = "Contraire à la charte.";
const taking = { ground: "abusive" as const, explanation, revision: null };

/** An act for each thing that happens and that visitors see; the compiler asks for one of a new type of fact. */
export const acts: Record<Seen, Prepare> = {
  ...ofContributions(),
  ...ofTexts(),
  ...ofSettings(),
  ...ofPeople(),
};

function ofContributions() {
  return {
    "contribution.submitted": (_, { comment }) => comment,
    "contribution.revised": async (platform, { fiche, author: { person }, own }) => {
      const told = { revises: own.id, body: typed("Revu.") };
      const draftId = await aDraft(platform, { person }, fiche, told);
      return () => submitDraft(platform, person, draftId, unnamed);
    },
    "contribution.withdrawn": async (platform, { author: { person, contributorId }, comment }) => {
      const { reference } = await comment({ contributorId });
      return () => withdrawContribution(platform, person, reference, { erase: false });
    },
    "contribution.approved": async (platform, { comment }) => {
      const { id, reference } = await comment();
      await bringTo(platform, id, "pending");
      return () => decide(platform, system, { reference, act: "approve", ...taking });
    },
    "contribution.hidden":
      (platform, { own: { reference } }) =>
      () =>
        decide(platform, system, { reference, act: "hide", ...taking }),
    "contribution.restored": async (platform, { comment }) => {
      const { reference } = await comment();
      await decide(platform, system, { reference, act: "hide", ...taking });
      return () => decide(platform, system, { reference, act: "restore", ...taking });
    },
    ...ofEntries(),
    "support.given": async (platform, { ofBody: { reference } }) => {
      const { person } = await signedInAs(platform);
      return () => supportContribution(platform, person, reference, true);
    },
    "support.taken-back": async (platform, { ofBody: { reference } }) => {
      const { person } = await signedInAs(platform);
      await supportContribution(platform, person, reference, true);
      return () => supportContribution(platform, person, reference, false);
    },
  } satisfies Partial<Record<Seen, Prepare>>;
}

function ofTexts() {
  const credit = (act: "credit" | "uncredit"): Prepare =>
    function prepare(platform, { staff, fiche: { versionId }, ofBody: { reference } }) {
      return () => creditChange(platform, staff, { versionId, blockId: "p1", reference, act });
    };
  return {
    "fiche.published":
      (platform, { fiche: { id: ficheId } }) =>
      () =>
        publishVersion(platform, system, {
          ...{ ficheId, note: "Le délai change encore.", questions: [] },
          body: aFicheText(paragraph("p1", "Le délai est de quatre mois."), paragraph("p2", "Fin.")),
        }),
    "fiche.changed": async (platform, { consultationId, fiche: { id: ficheId } }) => {
      const fiche = await platform.db.fiche.findUniqueOrThrow({ where: { id: ficheId } });
      const heading = { ...fiche, title: "La première, autrement" };
      return () =>
        changeFiche(platform, system, { consultationId, ficheId }, { stamp: stampOfHeading(fiche), heading });
    },
    "fiche.moved":
      (platform, { consultationId, fiche: { id: ficheId } }) =>
      () =>
        moveFiche(platform, system, { consultationId, ficheId }, "down"),
    "change.credited": credit("credit"),
    "change.uncredited": async (platform, world) => {
      await (
        await credit("credit")(platform, world)
      )();
      return credit("uncredit")(platform, world);
    },
  } satisfies Partial<Record<Seen, Prepare>>;
}

function ofSettings() {
  return {
    "consultation.announced": async (platform) => {
      const { id } = await createDraft(platform);
      await complete(platform, id);
      await plan(platform, id, "2030-01-20", "2030-02-10");
      return () => announceConsultation(platform, system, id);
    },
    "period.published":
      (platform, { consultationId }) =>
      () =>
        publishPeriod(platform, system, consultationId, {
          ...{ act: "extend", days: { opensOn: "2030-01-01", closesOn: "2030-02-10" } },
          ...{ reason: "Un pont.", number: 1 },
        }),
    "setting.changed": describing({ resultsDueOn: "2030-05-01" }),
    "text.changed": describing({ presentation: "Il s’agit d’autre chose." }),
    "charter.published":
      (platform, { consultationId }) =>
      () =>
        publishCharter(platform, system, consultationId, { number: 1, body: ["Une règle.", "Une autre."] }),
    ...ofThemes(),
    ...ofSteps(),
    ...ofTypes(),
  } satisfies Partial<Record<Seen, Prepare>>;
}

function describing(changed: Parameters<typeof rewrite>[2]): Prepare {
  return async (platform, { consultationId }) => {
    const change = await rewrite(platform, consultationId, changed);
    return () => describeConsultation(platform, system, consultationId, change);
  };
}

function ofThemes() {
  return {
    "theme.added":
      (platform, { consultationId }) =>
      () =>
        addTheme(platform, system, consultationId, "Les recours"),
    "theme.changed":
      (platform, { consultationId, themeId }) =>
      () =>
        renameTheme(
          platform,
          system,
          { consultationId, themeId },
          { title: "Les patients", former: "Les soins" },
        ),
    "theme.moved":
      (platform, { consultationId, otherThemeId: themeId }) =>
      () =>
        moveTheme(platform, system, { consultationId, themeId }, "up"),
    "theme.removed": async (platform, { consultationId }) => {
      const themeId = await addTheme(platform, system, consultationId, "Un thème de trop");
      return () => removeTheme(platform, system, { consultationId, themeId });
    },
  } satisfies Partial<Record<Seen, Prepare>>;
}

function ofSteps() {
  const add = (platform: Platform, { consultationId }: KeptWorld, title: string) =>
    addSteps(platform, system, consultationId, [{ ...aStep, title }]);
  const find = async ({ db }: Platform, { consultationId }: KeptWorld, title: string) => {
    const step = await db.calendarStep.findFirstOrThrow({ where: { consultationId, title } });
    return { step, place: { consultationId, stepId: step.id } };
  };
  return {
    "step.added": (platform, world) => () => add(platform, world, "Autre atelier"),
    "step.changed": async (platform, world) => {
      const { step, place } = await find(platform, world, aStep.title);
      const stamp = stampOfStep(writtenOf(step, "Europe/Paris"));
      return () => changeStep(platform, system, place, { stamp, step: { ...aStep, place: "Lille" } });
    },
    "step.removed": async (platform, world) => {
      await add(platform, world, "Atelier de trop");
      const { place } = await find(platform, world, "Atelier de trop");
      return () => removeStep(platform, system, place);
    },
  } satisfies Partial<Record<Seen, Prepare>>;
}

function ofTypes() {
  const add = async (platform: Platform, { consultationId }: KeptWorld, label: string) => {
    await addTypes(platform, system, consultationId, [{ label }]);
    const { id } = await platform.db.organisationType.findFirstOrThrow({ where: { consultationId, label } });
    return { consultationId, typeId: id };
  };
  return {
    "organisation-type.added": (platform, world) => () => add(platform, world, "Éditeurs"),
    "organisation-type.changed": async (platform, world) => {
      const place = await add(platform, world, "Ordres");
      return () => renameType(platform, system, place, { label: "Ordres professionnels", former: "Ordres" });
    },
    "organisation-type.removed": async (platform, world) => {
      const place = await add(platform, world, "Type de trop");
      return () => removeType(platform, system, place);
    },
  } satisfies Partial<Record<Seen, Prepare>>;
}

function ofPeople() {
  const mandate = async ({ db }: Platform, { author: { contributorId } }: KeptWorld) =>
    (await db.mandate.findFirstOrThrow({ where: { contributorId } })).id;
  return {
    "account.named":
      (platform, { author: { person } }) =>
      () =>
        rename(platform, person, "Séraphine Renommée"),
    "organisation.type-corrected":
      (platform, { staff, consultationId, organisationId, types }) =>
      () =>
        correctType(platform, staff, {
          consultationId,
          organisationId,
          typeId: types[1]?.id ?? "",
          note: "",
        }),
    "mandate.verified": async (platform, world) => {
      const mandateId = await mandate(platform, world);
      return () => decideMandate(platform, world.staff, { mandateId, act: "verify", reason: "" });
    },
    "mandate.detached": async (platform, world) => {
      const mandateId = await mandate(platform, world);
      return () => decideMandate(platform, world.staff, { mandateId, act: "detach", reason: "Il a quitté." });
    },
  } satisfies Partial<Record<Seen, Prepare>>;
}
