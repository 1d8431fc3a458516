// Who denies it for themselves
//
// Charges that the accused denies in person: the one who is spoken of and the one who speaks are the same.
//
// @edges claims
MATCH (denial:Claim)-[:CLAIMED_BY]->(who:Entity)
WHERE denial.subjectId = who.id AND denial.polarity = 'negative'
OPTIONAL MATCH (denial)-[:CONTRADICTS]-(charge:Claim)
WITH denial, who, charge.text AS charged
ORDER BY charged
RETURN who.name AS who, denial.predicate AS denies, coalesce(denial.objectName, denial.value) AS object,
       denial.text AS quote, collect(DISTINCT charged) AS charges, who.id AS whoId
ORDER BY who, denies, object, quote, whoId
