import { io } from "socket.io-client";

/** Browsers that have one fiche open; when asked, each tells when it heard something and how much, since it was asked last. */
const [address = "", fiche = "", count = "0"] = process.argv.slice(2);
const heard: [at: number, figures: number][][] = [];

const open = (messages: [number, number][]) =>
  new Promise<void>((resolve, reject) => {
    const socket = io(address, {
      ...{ path: "/live", transports: ["websocket"], forceNew: true },
      auth: { follow: "fiche", consultation: "exercice", fiche },
    });
    socket.on("connect_error", reject);
    socket.on("counts", ({ counts }: { counts: Record<string, number> }) => {
      messages.push([performance.timeOrigin + performance.now(), Object.keys(counts).length]);
      resolve();
    });
  });

for (let socket = 0; socket < Number(count); socket += 1) {
  const messages: [number, number][] = [];
  heard.push(messages);
  await open(messages);
}
process.on("message", () => {
  process.send?.(heard.map((messages) => messages.splice(0)));
});
process.send?.("ready");
