// The words behind a relationship
//
// Every sentence on which the relationships of one kind rest, with article and place in it. All are shown, also what
// is merely alleged.
//
// @edges all
// @param relation: string, e.g. "KILLED_IN" — the relation, as the graph calls it
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) = $relation
UNWIND r.claimIds AS claimId
MATCH (c:Claim {id: claimId})-[:STATED_IN]->(article:Article)
RETURN a.name AS who, b.name AS what, c.text AS quote, c.modality AS modality, article.publisher AS publisher,
       c.start AS start, a.id AS whoId, b.id AS whatId
ORDER BY who, what, publisher, start, quote, whoId, whatId
