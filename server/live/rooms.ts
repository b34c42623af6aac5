import type { FollowedFact } from "../../app/domain/register/follow-facts.server";
import { type LiveServer, type LiveSocket, openRoom, type Room, type RoomSetting } from "./room";

export type Rooms = {
  /** Lets a socket into the room of what it follows, until it leaves. */
  enter: (socket: LiveSocket) => void;
  /** The rooms that these facts are about look at their figures again. */
  hear: (facts: readonly FollowedFact[]) => void;
  close: () => Promise<void>;
};

/** Rooms exist while somebody is in them. */
export function openRooms(io: LiveServer, setting: RoomSetting): Rooms {
  const open = new Map<string, Room>();
  return {
    enter: (socket) => {
      const { followed } = socket.data;
      const room = open.get(followed.room) ?? openRoom(io, followed, setting);
      open.set(followed.room, room);
      room.enter(socket);
      socket.once("disconnect", () => {
        room.leave(socket);
        if (!room.isEmpty() || open.get(followed.room) !== room) return;
        open.delete(followed.room);
        void room.close();
      });
    },
    hear: (facts) => {
      const fiches = new Set(facts.flatMap((fact) => (fact.contributionId ? fact.ficheId : null) ?? []));
      const whole = new Set(facts.flatMap((fact) => (fact.contributionId ? [] : fact.consultationId)));
      const consultations = new Set(facts.map(({ consultationId }) => consultationId));
      for (const room of open.values()) if (isAbout(room, { fiches, whole, consultations })) room.touch();
    },
    close: async () => {
      await Promise.all([...open.values()].map((room) => room.close()));
    },
  };
}

type Abouts = {
  /** Of the contributions that something happened to. */
  fiches: ReadonlySet<string>;
  /** Consultations to which something happened as a whole: what is shown of them may have changed. */
  whole: ReadonlySet<string | null>;
  consultations: ReadonlySet<string | null>;
};

function isAbout({ consultationId, ficheId }: Room, { fiches, whole, consultations }: Abouts): boolean {
  return ficheId === null
    ? consultations.has(consultationId)
    : fiches.has(ficheId) || whole.has(consultationId);
}
