// What two have in common
//
// People, groups, places and events to which both are related, and how. Only what holds as told.
//
// @edges truthy
// @param one: string, e.g. "Ada Moreau" — the whole name of one
// @param other: string, e.g. "Ivo Brandt" — the whole name of the other
MATCH (a:Entity)-[r]-(shared:Entity)-[s]-(b:Entity)
WHERE toLower(a.name) = toLower($one) AND toLower(b.name) = toLower($other) AND a.id <> b.id AND r.truthy AND s.truthy
RETURN shared.name AS shared, type(r) AS ofOne, type(s) AS ofOther, shared.id AS sharedId, a.id AS oneId, b.id AS otherId
ORDER BY shared, ofOne, ofOther, sharedId, oneId, otherId
