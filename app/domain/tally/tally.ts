/**
 * Public figures of a scope. `contributors` counts people, once each however much they wrote and in
 * whosever name; `organisations` counts the bodies that were spoken for. The two are never added.
 */
export type Tally = { contributions: number; contributors: number; organisations: number };
