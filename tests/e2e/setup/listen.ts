import { io } from "socket.io-client";
import { expect, vi } from "vitest";
import { exercise } from "./places";

/** Follows all there is to follow, as readers and staff do, and keeps every frame. */
export async function listen(address: string, { fiche, cookie }: { fiche: string; cookie: string }) {
  const wishes: Record<string, string>[] = [
    { follow: "fiche", fiche },
    ...[{ follow: "consultation" }, { follow: "board" }],
  ];
  const listening = await Promise.all(
    wishes.map((wish) => hearAll(address, { ...wish, consultation: exercise }, cookie)),
  );
  return {
    hearMore: async () => {
      for (const { frames } of listening)
        await vi.waitFor(() => expect(frames.length).toBeGreaterThan(1), { timeout: 10_000 });
      for (const { socket } of listening) socket.close();
      return listening.flatMap(({ frames }) => frames);
    },
  };
}

async function hearAll(address: string, wish: Record<string, string>, cookie: string) {
  const socket = io(address, {
    ...{ path: "/live", transports: ["websocket"], reconnection: false, forceNew: true },
    ...{ auth: wish, extraHeaders: { Cookie: cookie } },
  });
  const frames: string[] = [];
  socket.io.engine.on("message", (frame: unknown) => void frames.push(String(frame)));
  await new Promise((resolve) => socket.once("counts", resolve));
  frames.length = 0; // of the handshake
  return { socket, frames };
}
