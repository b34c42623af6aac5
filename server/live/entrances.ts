import { z } from "zod";
import { Failure } from "../../app/domain/failure";
import type { Actor } from "../../app/domain/policy/actor";
import {
  followBoard,
  followConsultation,
  type Followed,
  followFiche,
} from "../../app/domain/tally/followed.server";
import type { Platform } from "../../app/platform.server";

const slug = z.string().max(200);

/**
 * What a socket may follow, by its name: the only ways into a room, each behind the verdict of its page, each with
 * its rule in `tests/e2e/access.test.ts`.
 */
export const entrances = {
  fiche: entrance(z.strictObject({ consultation: slug, fiche: slug }), followFiche),
  consultation: entrance(z.strictObject({ consultation: slug }), followConsultation),
  board: entrance(z.strictObject({ consultation: slug }), followBoard),
};

type Entrance = (platform: Platform, reader: Actor, asked: unknown) => Promise<Followed>;

function entrance<Wish>(
  wish: z.ZodType<Wish>,
  follow: (platform: Platform, reader: Actor, wish: Wish) => Promise<Followed>,
): Entrance {
  return (platform, reader, asked) => {
    const read = wish.safeParse(asked);
    if (!read.success) throw new Failure("malformed", "suivi");
    return follow(platform, reader, read.data);
  };
}

const named = z.looseObject({ follow: z.enum(["fiche", "consultation", "board"]) });

/** What somebody asks to follow, if they may. What is not understood, unknown or refused is a Failure. */
export async function findFollowed(platform: Platform, reader: Actor, asked: unknown): Promise<Followed> {
  const read = named.safeParse(asked);
  if (!read.success) throw new Failure("malformed", "suivi");
  const { follow, ...wish } = read.data;
  return entrances[follow](platform, reader, wish);
}
