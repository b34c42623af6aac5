import { build } from "../build";
import { generateClient } from "../database/generate";
import { liveBriefly } from "../process/life";
import { startProgress } from "../process/progress";

/** `npm run build`: what `npm start` runs. */
await liveBriefly(async () => {
  const report = startProgress();
  await generateClient();
  if (!(await build(report))) report("The build is up to date");
});
