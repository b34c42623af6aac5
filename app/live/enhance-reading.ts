import { choosePassage } from "./choose-passage";
import { enhanceThreads } from "./enhance-threads";
import { followCounts } from "./follow-counts";
import { followSections } from "./follow-sections";
import { offerPrinting } from "./offer-printing";

/** What a script adds to a page that is already complete. */
export function enhanceReading(page: Document): void {
  enhanceThreads(page);
  followSections(page);
  offerPrinting(page);
  followCounts(page);
  choosePassage(page);
}
