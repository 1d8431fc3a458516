// Where sources disagree
//
// Pairs of claims about the same thing that cannot both hold: one says yes and one no, or two numbers or dates are apart.
// These are claims, whether or not a relationship stands.
//
// @edges claims
// @param about: string = "", e.g. "march" — a part of the name of someone or something in the claims; empty for all
MATCH (a:Claim)-[:CONTRADICTS]-(b:Claim)
WHERE toLower(a.subjectName) CONTAINS toLower($about) OR toLower(coalesce(a.objectName, '')) CONTAINS toLower($about)
MATCH (a)-[:STATED_IN]->(one:Article)
MATCH (b)-[:STATED_IN]->(other:Article)
WITH a, b, one, other
WHERE one.id < other.id
  OR (one.id = other.id AND (a.start < b.start OR (a.start = b.start AND a.id < b.id)))
RETURN a.subjectName AS subject, a.predicate AS topic, a.objectName AS object,
       one.publisher AS publisher, a.modality AS modality, a.text AS quote,
       other.publisher AS otherPublisher, b.modality AS otherModality, b.text AS otherQuote,
       a.subjectId AS subjectId
ORDER BY subject, topic, object, publisher, otherPublisher, quote, otherQuote
