// Families
//
// Relatives and what they are to each other, as the sources put it. Only what holds as told.
//
// @edges truthy
// @param name: string = "", e.g. "Moreau" — a part of the name of either; empty for all
MATCH (a:Person)-[r:FAMILY_OF]->(b:Person)
WHERE r.truthy AND (toLower(a.name) CONTAINS toLower($name) OR toLower(b.name) CONTAINS toLower($name))
MATCH (c:Claim)
WHERE c.id IN r.claimIds
RETURN DISTINCT a.name AS who, c.relationship AS relationship, b.name AS of, c.text AS quote, a.id AS whoId, b.id AS ofId
ORDER BY who, of, relationship, quote, whoId, ofId
