import { v7 as newId } from "uuid";
import type pg from "pg";
import { type Chance, filled } from "./chance";
import { copy } from "./copy";
import type { Ground } from "./ground";

export type Speaker = {
  contributorId: string;
  named: boolean;
  organisation: { id: string; name: string; typeId: string; typeNote: null } | null;
};

export type People = { speakers: readonly [Speaker, ...Speaker[]]; accountIds: readonly string[] };

const perSpeaker = 3;
const shareForBodies = 0.25;
const speakersPerBody = 4;

/** Those who write: one in four for a body, some with an account, by whom others are supported. */
export async function storePeople(
  client: pg.Client,
  chance: Chance,
  { consultation: { organisationTypes } }: Ground,
  { count, at }: { count: number; at: Date },
): Promise<People> {
  const many = Math.max(1, Math.ceil(count / perSpeaker));
  const bodies = Array.from({ length: Math.ceil((many * shareForBodies) / speakersPerBody) }, (_, index) => ({
    ...{ id: newId(), name: `Organisme ${index + 1} (fictif)`, createdAt: at },
  }));
  const typeIds = organisationTypes.map(({ id }) => id);
  const accounts = Array.from({ length: Math.ceil(many / 2) }, (_, index) => {
    const id = newId();
    return { id, name: `Personne ${index + 1} (fictive)`, email: `${id}@exemple.example`, createdAt: at };
  });
  const speakers = Array.from({ length: many }, (): Speaker => {
    const body =
      typeIds.length > 0 && chance.isUnder(shareForBodies) ? chance.oneOf(filled(bodies, "body")) : null;
    const organisation = body && {
      ...{ id: body.id, name: body.name, typeNote: null },
      typeId: chance.oneOf(filled(typeIds, "type of organisation")),
    };
    return { contributorId: newId(), named: body === null && chance.isUnder(0.3), organisation };
  });
  await copy(client, "account", accounts);
  await copy(client, "organisation", bodies);
  await copy(
    client,
    "contributor",
    speakers.map(({ contributorId }, index) => ({
      ...{ id: contributorId, accountId: accounts[index]?.id ?? null, createdAt: at },
      declaredName: `Personne ${index + 1} (fictive)`,
    })),
  );
  await copy(
    client,
    "mandate",
    speakers.flatMap(({ contributorId, organisation }) =>
      organisation === null
        ? []
        : [
            {
              ...{ id: newId(), contributorId, organisationId: organisation.id },
              ...{ state: chance.isUnder(0.5) ? "verified" : "declared", declaredAt: at, decidedAt: at },
            },
          ],
    ),
  );
  return { speakers: filled(speakers, "speaker"), accountIds: accounts.map(({ id }) => id) };
}
