import { Failure } from "~/domain/failure";
import { type ChartName, chartNames } from "~/domain/tally/chart-name";

/** « jours.csv »: a chart of the board, as a file. */
export function chartPart(part: string | undefined): { chart: ChartName; format: "csv" | "svg" } {
  const [name, format, ...more] = (part ?? "").split(".");
  const chart = chartNames.find((one) => one === name);
  if (chart === undefined || more.length > 0) throw new Failure("unknown", "adresse");
  if (format === "csv" || format === "svg") return { chart, format };
  throw new Failure("unknown", "adresse");
}
