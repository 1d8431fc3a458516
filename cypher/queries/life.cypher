// A life in facts
//
// What sources say of a person: age, title, where born, where a home, where buried, as claims with their words.
//
// @edges claims
// @param name: string, e.g. "Ada Moreau" — the whole name
MATCH (p:Person)
WHERE toLower(p.name) = toLower($name)
MATCH (c:Claim)
WHERE c.subjectId = p.id AND c.polarity = 'positive'
  AND (c.value IS NOT NULL OR c.predicate IN ['BORN_IN', 'LIVED_IN', 'CITIZEN_OF', 'DIED_IN', 'BURIED_IN', 'FAMILY_OF'])
RETURN c.predicate AS fact, coalesce(c.objectName, c.value) AS value, c.text AS quote, c.modality AS modality, p.id AS personId,
       c.start AS start
ORDER BY fact, value, quote, personId, start
