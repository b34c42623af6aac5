import { Obstacle } from "../obstacle";
import { liveBriefly } from "../process/life";
import { openPlatform } from "./platform";

/** `npm run admin -- <mail>`: the first administrator, whom nobody on the site could appoint. */
await liveBriefly(async (life) => {
  const [mail, ...rest] = process.argv.slice(2);
  if (!mail || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail) || rest.length > 0) {
    throw new Obstacle(
      "Say who becomes administrator by one address: `npm run admin -- someone@example.org`.",
    );
  }
  const platform = await openPlatform(life);
  const { appointAdministrator } = await import("../../app/domain/account/appoint-administrator.server");
  await appointAdministrator(platform, mail);
  process.stdout.write(`${mail} is now an administrator.\n`);
});
