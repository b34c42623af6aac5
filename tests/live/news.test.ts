import { once } from "node:events";
import { createServer } from "node:http";
import { io } from "socket.io-client";
import { afterEach, expect, test } from "vitest";
import { openGateway } from "../../server/live/gateway";
import { aSent, bringTo, send } from "../factories/sending";
import { holdConsultation, holdFiche } from "../factories/stage";
import { testPlatform } from "../setup/platform";

const open = "2030-01-10T10:00:00Z";
const endings: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function openSite() {
  const { platform } = testPlatform(open);
  const http = createServer();
  const faults: unknown[] = [];
  const gateway = openGateway(http, platform, {
    publicUrl: "https://concertation.example",
    onFault: (error) => faults.push(error),
  });
  http.listen(0, "127.0.0.1");
  await once(http, "listening");
  endings.push(() => gateway.close());
  const address = http.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen");
  return { platform, faults, address: `http://127.0.0.1:${String(address.port)}` };
}

function connect(address: string, origin?: string) {
  const extraHeaders: Record<string, string> = origin === undefined ? {} : { Origin: origin };
  const socket = io(address, { path: "/live", transports: ["websocket"], reconnection: false, extraHeaders });
  endings.push(() => void socket.close());
  const next = (event: string) => new Promise<unknown>((resolve) => socket.once(event, resolve));
  return { socket, next };
}

test("whoever follows a fiche hears its public numbers, then what a new contribution makes of them", async () => {
  const { platform, address, faults } = await openSite();
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id);
  const { socket, next } = connect(address);
  await next("connect");
  const first = next("tally");
  socket.emit("follow", { consultation: consultation.slug, fiche: fiche.slug });
  expect(await first).toEqual({ contributions: 0, contributors: 0, organisations: 0 });

  const second = next("tally");
  await send(platform, fiche, aSent(fiche, "Un mot que les sockets ne portent pas"));
  expect(await second).toEqual({ contributions: 1, contributors: 1, organisations: 0 });
  expect(faults).toEqual([]);
});

test("a contribution that waits for moderation changes no number that is told", async () => {
  const { platform, address } = await openSite();
  const consultation = await holdConsultation(platform);
  const fiche = await holdFiche(platform, consultation.id);
  const hidden = await send(platform, fiche, aSent(fiche, "Masquée"));
  await bringTo(platform, hidden.id, "hidden");
  const { socket, next } = connect(address);
  await next("connect");
  const first = next("tally");
  socket.emit("follow", { consultation: consultation.slug, fiche: fiche.slug });
  expect(await first).toMatchObject({ contributions: 0 });
});

test.each([
  ["a consultation that shows contributions at closing only", { visibility: "at_closing" as const }],
  ["a consultation that is not announced", { announcedAt: null }],
])("%s lets nobody follow", async (_, told) => {
  const { platform, address } = await openSite();
  const consultation = await holdConsultation(platform, told);
  const fiche = await holdFiche(platform, consultation.id);
  const { socket, next } = connect(address);
  await next("connect");
  const heard: unknown[] = [];
  socket.on("tally", (tally) => heard.push(tally));
  const gone = next("disconnect");
  socket.emit("follow", { consultation: consultation.slug, fiche: fiche.slug });
  await gone;
  expect(heard).toEqual([]);
});

test("a page of another site is not let in, nor a wish that is not one", async () => {
  const { address } = await openSite();
  const stranger = connect(address, "https://ailleurs.example");
  await stranger.next("connect_error");

  const { socket, next } = connect(address);
  await next("connect");
  const gone = next("disconnect");
  socket.emit("follow", { everything: true });
  await gone;
});
