import { beforeAll, expect, test } from "vitest";
import { aSent, passageOn, send } from "../factories/sending";
import { holdConsultation, holdFiche, holdOrganisation } from "../factories/stage";
import { asOwner } from "../setup/database";
import { testPlatform } from "../setup/platform";

const anId = "'0198a2b4-0000-7000-8000-000000000001'";

/** One right row in every table; a second consultation, to be mistaken for the first. */
beforeAll(async () => {
  const { platform } = testPlatform("2030-01-15T10:00Z");
  const consultation = await holdConsultation(platform, { slug: "premiere", demonstration: "Inventé" });
  const fiche = await holdFiche(platform, consultation.id);
  const organisation = await holdOrganisation(platform, consultation.id);
  const passages = [await passageOn(platform, fiche, "texte")];
  const comment = await send(platform, fiche, aSent(fiche, "Un avis.", { kind: "comment", passages }), {
    organisation,
  });
  await send(platform, fiche, aSent(fiche, "Une réponse.", { kind: "reply", parentId: comment.id }));
  await send(platform, fiche, aSent(fiche, "Un autre avis."));
  const other = await holdConsultation(platform, { slug: "seconde" });
  await holdFiche(platform, other.id);
  await holdOrganisation(platform, other.id);
  const ids = `FROM consultation WHERE slug = 'premiere'`;
  const statements = [
    `INSERT INTO installation (id, made_by_demo) VALUES (1, true)`,
    `INSERT INTO calendar_step (id, consultation_id, "order", kind, title, precision, starts_at)
     SELECT ${anId}, id, 0, 'webinar', 'Présentation', 'day', now() ${ids}`,
    `INSERT INTO charter SELECT ${anId}, id, 1, '{Une règle}', now() ${ids}`,
    `INSERT INTO invitation SELECT ${anId}, id, 'a@b.example', 'Institution (fictif)', null, now() ${ids}`,
    `INSERT INTO rule_change SELECT ${anId}, id, 'at_once', 'at_closing', 'after_publication', 'after_publication',
     'Motif', null, now() ${ids}`,
    `INSERT INTO theme SELECT ${anId}, id, 0, 'theme', 'Thème' ${ids}`,
    `INSERT INTO account (id, email, created_at) VALUES (${anId}, 'a@b.example', now())`,
    `INSERT INTO session (id, account_id, created_at, expires_at) VALUES (repeat('a', 64), ${anId}, now(), now() + interval '1 day')`,
    `INSERT INTO mandate (id, contributor_id, organisation_id, declared_at)
     SELECT ${anId}, contributor_id, organisation_id, now() FROM contribution WHERE organisation_id IS NOT NULL`,
    `INSERT INTO membership (id, organisation_id, account_id, joined_at)
     SELECT ${anId}, organisation_id, ${anId}, now() FROM contribution WHERE organisation_id IS NOT NULL`,
  ];
  for (const statement of statements) await asOwner(statement);
}, 60_000);

const set = (table: string, change: string, where = "true") => `UPDATE ${table} SET ${change} WHERE ${where}`;
const first = "consultation_id = (SELECT id FROM consultation WHERE slug = 'premiere')";
const inSecond = (table: string) =>
  `(SELECT id FROM ${table} WHERE consultation_id = (SELECT id FROM consultation WHERE slug = 'seconde'))`;
/** The same row once more, but for what is told. */
const again = (table: string, change: Record<string, unknown>) =>
  `INSERT INTO ${table} SELECT (jsonb_populate_record(one, '${JSON.stringify(change)}')).* FROM ${table} AS one LIMIT 1`;
const id = "0198a2b4-0000-7000-8000-000000000002";

const checks: [constraint: string, statement: string][] = [
  ["account_email_lower", set("account", "email = 'A@b.example'")],
  ["account_erased_is_empty", set("account", "erased_at = now()")],
  ["account_has_email_until_erased", set("account", "email = NULL")],
  ["block_level_is_of_headings", set("block", "level = 2", "kind = 'paragraph'")],
  ["block_text_is_nfc", set("block", "text = U&'e\\0301'")],
  ["block_text_is_of_textblocks", set("block", "text = NULL")],
  ["calendar_step_starts_before_end", set("calendar_step", "ends_at = starts_at - interval '1 minute'")],
  ["charter_number_from_one", set("charter", "number = 0")],
  ["charter_says_something", set("charter", "body = '{}'")],
  ["consultation_announced_says_what_it_is", set("consultation", "organiser = ''")],
  ["consultation_has_titles", set("consultation", "short_title = ''")],
  [
    "consultation_plans_until_announced",
    set("consultation", "planned_opens_at = now(), planned_closes_at = now() + interval '1 day'"),
  ],
  [
    "consultation_plans_opening_before_closing",
    set("consultation", "announced_at = NULL, planned_opens_at = now(), planned_closes_at = now()"),
  ],
  ["invitation_email_lower", set("invitation", "email = 'A@b.example'")],
  ["period_has_reason", set("period", "reason = ''")],
  ["rule_change_has_reason", set("rule_change", "reason = ''")],
  [
    "consultation_announces_before_results",
    set("consultation", "results_published_at = announced_at - interval '1 day'"),
  ],
  ["consultation_prefix_form", again("consultation", { id, slug: "tierce", reference_prefix: "26-demo" })],
  [
    "consultation_prepares_before_announcing",
    set("consultation", "preparation_opens_at = announced_at + interval '1 day'"),
  ],
  [
    "consultation_shows_after_moderation_only_if_moderated_before",
    set("consultation", "visibility = 'after_moderation'"),
  ],
  [
    "consultation_slug_form",
    again("consultation", { id, slug: "Pas une adresse", reference_prefix: "AUTRE" }),
  ],
  ["contribution_answer_has_question", set("contribution", "kind = 'answer'", "kind = 'comment'")],
  [
    "contribution_body_is_whole",
    set("contribution", "organisation_name = NULL", "organisation_id IS NOT NULL"),
  ],
  ["contribution_current_from_one", set("contribution", "current_number = 0")],
  ["contribution_named_is_of_persons", set("contribution", "named = true", "organisation_id IS NOT NULL")],
  ["contribution_number_from_one", again("contribution", { id, number: 0, reference: "DEMO26-0000" })],
  [
    "contribution_preparatory_apart",
    again("contribution", {
      id,
      number: 98,
      reference: "DEMO26-0098",
      moderation: "preparatory",
      late: true,
    }),
  ],
  ["contribution_reference_form", again("contribution", { id, number: 99, reference: "DEMO26-99" })],
  ["contribution_reply_has_parent", set("contribution", "parent_id = NULL", "kind = 'reply'")],
  [
    "contribution_type_note_with_type",
    set("contribution", "organisation_type_note = 'x'", "organisation_id IS NULL"),
  ],
  [
    "contribution_withdrawn_after_submission",
    set("contribution", "withdrawn_at = submitted_at - interval '1 second'"),
  ],
  ["contributor_erased_is_empty", set("contributor", "erased_at = now()")],
  ["contributor_has_name_until_erased", set("contributor", "declared_name = NULL")],
  ["fact_actor_kind", set("fact", "actor_kind = 'visitor'")],
  ["fiche_slug_form", set("fiche", "slug = '-fiche'")],
  ["installation_is_single", "INSERT INTO installation (id, made_by_demo) VALUES (2, false)"],
  ["mandate_decided_unless_declared", set("mandate", "state = 'verified'")],
  ["membership_joined_before_end", set("membership", "ended_at = joined_at - interval '1 day'")],
  ["organisation_finess_form", set("organisation", "finess = '12'")],
  ["organisation_siret_form", set("organisation", "siret = '1234'")],
  ["passage_offsets_in_order", set("passage", "start_offset = end_offset")],
  ["period_number_from_one", set("period", "number = 0")],
  ["period_opens_before_closing", set("period", "closes_at = opens_at")],
  ["placement_score_from_zero_to_one", set("placement", "score = 1.01")],
  ["reference_counter_from_one", set("reference_counter", "next = 0")],
  ["revision_hash_form", set("revision", "hash = repeat('A', 64)")],
  ["revision_language_form", set("revision", "language = 'français'")],
  ["revision_number_from_one", set("revision", "number = 0")],
  ["revision_text_length", set("revision_text", "plain = repeat('a', 10001)")],
  ["revision_text_salt_form", set("revision_text", "salt = repeat('z', 32)")],
  ["segment_offsets_in_order", set("segment", "to_offset = from_offset")],
  ["sending_admitted_with_public_reason", set("sending", "late = true, admitted_at = now()")],
  ["sending_cancelled_for_a_reason", set("sending", "cancelled_at = now()")],
  ["sending_received_before_recorded", set("sending", "received_at = recorded_at + interval '1 second'")],
  ["session_expires_after_creation", set("session", "expires_at = created_at")],
  ["theme_slug_form", set("theme", "slug = 'a--b'")],
  ["version_hash_form", set("version", "hash = repeat('g', 64)")],
  ["version_number_from_one", set("version", "number = 0")],
];

const others: [constraint: string, statement: string][] = [
  ["consultation_slug_key", again("consultation", { id, reference_prefix: "AUTRE" })],
  ["consultation_reference_prefix_key", again("consultation", { id, slug: "tierce" })],
  ["period_consultation_id_number_key", again("period", { id })],
  ["fiche_consultation_id_slug_key", again("fiche", { id, order: 9 })],
  ["fiche_consultation_id_order_key", again("fiche", { id, slug: "autre" })],
  ["version_fiche_id_number_key", again("version", { id })],
  ["block_pkey", again("block", { order: 99 })],
  ["block_version_id_order_key", again("block", { block_id: "autre" })],
  ["sending_draft_key_key", again("sending", { id })],
  ["contribution_reference_key", again("contribution", { id, number: 99 })],
  ["contribution_consultation_id_number_key", again("contribution", { id, reference: "DEMO26-9999" })],
  ["revision_contribution_id_number_key", again("revision", { id })],
  ["account_email_key", again("account", { id })],
  ["fiche_theme_id_consultation_id_fkey", set("fiche", `theme_id = ${anId}`, `NOT ${first}`)],
  [
    "contribution_fiche_id_consultation_id_fkey",
    set("contribution", `fiche_id = ${inSecond("fiche")}`, "kind = 'opinion'"),
  ],
  [
    "contribution_organisation_type_id_consultation_id_fkey",
    set("contribution", `organisation_type_id = ${inSecond("organisation_type")}`, "kind = 'comment'"),
  ],
  ["passage_version_id_start_block_id_fkey", set("passage", "start_block_id = 'absent'")],
  ["segment_version_id_block_id_fkey", set("segment", "block_id = 'absent'")],
  ["block_version_id_parent_id_fkey", set("block", "parent_id = 'absent'")],
];

test.each([...checks, ...others])("%s refuses a wrong row", async (constraint, statement) => {
  await expect(asOwner(statement)).rejects.toMatchObject({ constraint });
});

test.each([
  ["a reference never changes", set("contribution", "reference = 'DEMO26-9999'", "kind = 'comment'")],
  ["a number never changes", set("contribution", "number = 99", "kind = 'comment'")],
  ["a prefix never changes", set("consultation", "reference_prefix = 'AUTRE'", "slug = 'premiere'")],
])("%s, even by its owner's hand", async (_, statement) => {
  await expect(asOwner(statement)).rejects.toThrow(/a reference never changes/);
});

test("an announced address never changes, even by its owner's hand", async () => {
  const statement = set("consultation", "slug = 'autre'", "slug = 'premiere'");
  await expect(asOwner(statement)).rejects.toThrow(/an announced address never changes/);
});

test("nothing becomes preparatory, even by its owner's hand", async () => {
  const statement = set("contribution", "moderation = 'preparatory'", "kind = 'comment'");
  await expect(asOwner(statement)).rejects.toThrow(/a preparatory contribution stays so/);
});

/** What is announced here is tried here; a table that is not named has its tests elsewhere. */
const tables = [...new Set(checks.map(([, statement]) => /(?:UPDATE|INTO) (\w+)/.exec(statement)?.[1]))];

test("every check of these tables has its wrong row", async () => {
  const rows = await asOwner(
    "SELECT conname FROM pg_constraint WHERE contype = 'c' AND conrelid::regclass::text = ANY ($1) ORDER BY conname",
    [tables],
  );
  const names = checks.map(([conname]) => ({ conname }));
  expect(names).toEqual(expect.arrayContaining(rows));
});
