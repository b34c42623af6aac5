/** Beyond these many, statements are too various to be worth keeping. */
const mostNames = 1_000;
/** What is asked once or twice is not worth a name. */
const worthFrom = 3;
/** As the adapter wants it said. */
const unnamed = "";

/**
 * Names for statements that come back: PostgreSQL then parses and plans them once a connection, which is about half of
 * what a short one costs it. The texts come from the code and hold no values, so that there are few of them.
 */
export function nameStatements(): (query: { sql: string }) => string {
  const asked = new Map<string, { name: string; times: number }>();
  return ({ sql }) => {
    const known = asked.get(sql);
    if (!known) {
      if (asked.size < mostNames) asked.set(sql, { name: `s${String(asked.size)}`, times: 1 });
      return unnamed;
    }
    known.times += 1;
    return known.times >= worthFrom ? known.name : unnamed;
  };
}
