import type { ChangedField, FactType } from "~/domain/fact";
import type { MandateState } from "~/domain/account/mandate";
import type { LegalFrame, Visibility } from "~/domain/consultation/consultation";
import type { StepKind } from "~/domain/consultation/calendar";
import type { ModerationMode } from "~/domain/consultation/setting";
import type { Standing } from "~/domain/moderation/standing";
import type { Role } from "~/domain/policy/actor";
import type { Value } from "~/domain/register/journal";
import { closingWord, dayWord, momentWord, monthWord, parisTime } from "./dates";
import { standingWord } from "./moderation";
import { legalFrameWord, moderationModeWord, visibilityWord } from "./setting-words";
import { counted, numberWord } from "./typography";
import { stepWord } from "./words";

/** What happened, in a sentence; the facts of the journal are filtered by it too. */
export const factWord: Record<FactType, string> = {
  "consultation.created": "Concertation créée",
  "consultation.announced": "Concertation annoncée",
  "setting.changed": "Réglage d’une concertation changé",
  "text.changed": "Texte de présentation d’une concertation changé",
  "charter.published": "Version de la charte publiée",
  "theme.added": "Thème ajouté",
  "theme.changed": "Thème renommé",
  "theme.moved": "Thème déplacé",
  "theme.removed": "Thème retiré",
  "fiche.added": "Fiche ajoutée",
  "fiche.changed": "Intitulé, adresse ou thème d’une fiche changé",
  "fiche.moved": "Fiche déplacée",
  "fiche.removed": "Fiche retirée",
  "step.added": "Étape du calendrier ajoutée",
  "step.changed": "Étape du calendrier changée",
  "step.removed": "Étape du calendrier retirée",
  "organisation-type.added": "Type d’organisme ajouté",
  "organisation-type.changed": "Type d’organisme renommé",
  "organisation-type.removed": "Type d’organisme retiré",
  "invitation.made": "Institution invitée à la préparation",
  "invitation.taken-back": "Invitation à la préparation retirée",
  "period.published": "Période d’ouverture publiée",
  "tally.kept": "Décompte à la clôture conservé",
  "fiche.published": "Version d’une fiche publiée",
  "fiche.imported": "Texte d’une fiche repris d’un fichier",
  "passage.reattached": "Passage rattaché à la main",
  "passage.removal-accepted": "Disparition d’un passage acceptée",
  "passage.decision-dropped": "Décision sur un passage annulée avant publication",
  "change.credited": "Modification attribuée à une contribution",
  "change.uncredited": "Attribution d’une modification retirée",
  "contribution.submitted": "Contribution envoyée",
  "contribution.admitted": "Contribution hors délai admise",
  "contribution.revised": "Contribution modifiée par son auteur",
  "contribution.corrected": "Texte saisi corrigé par un agent",
  "contribution.cancelled": "Contribution retirée, saisie annulée",
  "sending.corrected": "Envoi saisi corrigé",
  "contribution.withdrawn": "Contribution retirée par son auteur",
  "contribution.erased": "Texte d’une contribution effacé",
  "contribution.approved": "Contribution publiée par la modération",
  "contribution.refused": "Publication d’une contribution refusée",
  "contribution.hidden": "Contribution masquée",
  "contribution.restored": "Contribution publiée de nouveau",
  "contribution.reported": "Contribution signalée",
  "reports.closed": "Signalements classés",
  "support.given": "Soutien donné",
  "support.taken-back": "Soutien repris",
  "account.created": "Compte créé",
  "account.named": "Nom d’un compte indiqué",
  "account.email-changed": "Adresse électronique d’un compte changée",
  "account.password-set": "Mot de passe d’un compte choisi",
  "sign-in.requested": "Lien de connexion demandé",
  "session.opened": "Session ouverte",
  "session.closed": "Session fermée",
  "organisation.created": "Organisme ajouté",
  "organisation.type-corrected": "Type d’un organisme corrigé",
  "mandate.declared": "Mandat déclaré",
  "mandate.verified": "Mandat vérifié",
  "mandate.detached": "Personne détachée d’un organisme",
  "administrator.appointed": "Administrateur nommé depuis le serveur",
  "role.given": "Rôle donné",
  "role.removed": "Rôle retiré",
  "export.made": "Contributions téléchargées",
  "journal.exported": "Journal téléchargé",
  "demonstration.loaded": "Démonstration chargée",
  "append-only.unenforced": "Démarrage sur une base qui n’interdit pas de réécrire le journal",
};

const isFactType = (type: string): type is FactType => Object.hasOwn(factWord, type);

/** Types in the order in which the form offers them. */
export const factTypes = Object.keys(factWord).filter(isFactType);

/** A journal outlives the versions of the software that wrote it. */
export const sentenceOf = (type: string) => (isFactType(type) ? factWord[type] : `Autre fait (${type})`);

const codeWord: Record<Code, string> = {
  ...standingWord,
  late: "Hors délai",
  declared: "Déclaré",
  verified: "Vérifié",
  contested: "Contesté",
  ended: "Terminé",
  editor: "Rédaction",
  moderator: "Modération",
  analyst: "Analyse",
  administrator: "Administration",
  ...visibilityWord,
  ...moderationModeWord,
  ...legalFrameWord,
  ...stepWord,
};

type Code = "late" | Standing | MandateState | Role | Visibility | ModerationMode | LegalFrame | StepKind;

/** What was changed of a consultation, of a fiche or of a step. */
const settingWord: Record<ChangedField, string> = {
  title: "titre",
  shortTitle: "titre court",
  presentation: "présentation",
  organiser: "organisateur",
  decisionAtStake: "décision en jeu",
  explanatoryNotice: "notice explicative",
  legalFrameNote: "précision sur le cadre juridique",
  followUp: "suites attendues",
  slug: "adresse",
  referencePrefix: "préfixe des références",
  legalFrame: "cadre juridique",
  resultsDueOn: "date annoncée des résultats",
  visibility: "publication des contributions",
  moderationMode: "modération",
  plannedDates: "dates prévues",
  preparationOpensAt: "début de la préparation",
  theme: "thème",
  label: "étiquette",
  number: "numéro",
  kind: "nature",
  startsAt: "date",
  place: "lieu",
};

const isSetting = (field: string): field is keyof typeof settingWord => Object.hasOwn(settingWord, field);
export const settingNamed = (field: string) => (isSetting(field) ? settingWord[field] : field);

const isCode = (code: string): code is keyof typeof codeWord => Object.hasOwn(codeWord, code);
const wordOf = (code: string) => (isCode(code) ? codeWord[code] : code);

/** Addresses, whatever word they look like. */
const verbatim: readonly string[] = ["slug", "referencePrefix", "theme"] satisfies ChangedField[];

/** A date as far as it is known. */
const dateForms = [
  [/^\d{4}-\d{2}$/, monthWord],
  [/^\d{4}-\d{2}-\d{2}$/, dayWord],
  [/^\d{4}-\d{2}-\d{2}T/, momentWord],
] as const;

function codeOrDateWord(value: string): string {
  const [, word] = dateForms.find(([form]) => form.test(value)) ?? [];
  return word ? word(new Date(value)) : wordOf(value);
}

const placeWord = (place: number) => (place === 1 ? "1re\u00a0place" : `${numberWord(place)}e\u00a0place`);

/** What a setting (named by its field), a role, a state or a place was, before or after. */
export function valueWord(value: Value, field: unknown): string {
  if (value === null) return "rien";
  if (typeof value === "number") return placeWord(value);
  if (typeof value === "string") return verbatim.some((one) => one === field) ? value : codeOrDateWord(value);
  if ("opensAt" in value) return `du ${momentWord(value.opensAt)} au ${closingWord(value.closesAt)}`;
  return value.length === 0 ? "rien" : value.map(wordOf).join(", ");
}

/** /espace-agent/journal. */
export const journal = {
  title: "Journal",
  lead: "Ce qui s’est passé, quand et par qui. Rien n’y est jamais modifié ni effacé. Le journal ne contient ni texte ni nom\u00a0: les personnes sont nommées ici telles qu’elles s’appellent aujourd’hui.",
  filter: "Filtrer le journal",
  from: "Du",
  to: "Au (compris)",
  type: "Nature du fait",
  consultation: "Concertation",
  actor: "Auteur du fait",
  any: "Indifférent",
  job: "Tâche automatique",
  system: "Le site, sans personne connectée",
  apply: "Filtrer",
  reset: "Tout afficher",
  facts: "Faits",
  none: "Aucun fait ne correspond à ces critères.",
  noneHint: "Retirez un critère, ou élargissez les dates.",
  noneYet: "Rien ne s’est encore passé.",
  order: "Le plus récent en premier\u00a0; heures de Paris.",
  download: "Télécharger ces faits (CSV)",
  downloadHint:
    "Le fichier contient des identifiants et non des noms. Le téléchargement est lui-même un fait.",
  by: "par",
  erased: "personne effacée",
  before: "Avant",
  after: "Après",
  ground: "Motif",
  setting: "Réglage",
  account: "Compte",
  contributor: "Contributeur",
  number: (sequence: string) => `fait n°\u00a0${sequence}`,
  waiting: "pas encore scellé",
  sealing: "Scellement",
  sealed: (facts: number) => counted(facts, "fait scellé", "faits scellés"),
  unsealed: (count: number, limit: number) =>
    count > limit
      ? `plus de ${numberWord(limit)}\u00a0faits ne le sont pas encore`
      : counted(count, "fait ne l’est pas encore", "faits ne le sont pas encore"),
  lastSeal: (number: number, sealedAt: Date) =>
    `Dernier scellement\u00a0: n°\u00a0${numberWord(number)}, le ${momentWord(sealedAt)} ${parisTime}. Empreinte\u00a0:`,
  noSeal: "Aucun scellement n’a encore eu lieu.",
  why: "Chaque scellement prend l’empreinte de ses faits et du scellement précédent\u00a0: un fait changé, retiré ou ajouté après coup se voit à la vérification, que l’exploitant lance depuis le serveur.",
} as const;

/** The columns of the file, and its name. */
export const journalFile = {
  name: "journal.csv",
  columns: [
    "Numéro",
    "Date (heure de Paris)",
    "Date (UTC)",
    "Type",
    "Fait",
    "Auteur",
    "Identifiant de l’auteur",
    "Avant",
    "Après",
    "Motif",
    "Scellé",
    "Contenu du fait (JSON)",
  ],
  person: "Personne",
  job: "Tâche automatique",
  system: "Site, sans personne connectée",
  yes: "oui",
  no: "non",
} as const;
