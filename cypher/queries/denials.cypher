// What is denied
//
// Claims that someone denies or that say it was not so, and whether another source says the opposite. A denial is never
// a relationship, and what nobody says happened is no event, so this looks at claims.
//
// @edges claims
// @param about: string = "", e.g. "attack" — a part of the name of someone or something in the claim; empty for all
MATCH (c:Claim)-[:STATED_IN]->(article:Article)
WHERE c.polarity = 'negative' AND c.modality <> 'hypothetical'
  AND (toLower(c.subjectName) CONTAINS toLower($about) OR toLower(coalesce(c.objectName, '')) CONTAINS toLower($about))
OPTIONAL MATCH (c)-[:CLAIMED_BY]->(speaker:Entity)
WITH c, article, speaker.name AS speakerName
ORDER BY speakerName
WITH c, article, collect(speakerName) AS speakers
RETURN speakers AS deniedBy, c.attribution AS inWords, c.subjectName AS subject, c.predicate AS denied,
       coalesce(c.objectName, c.value) AS object, EXISTS { MATCH (c)-[:CONTRADICTS]-(:Claim) } AS othersSaySo,
       c.text AS quote, article.publisher AS publisher, article.id AS articleId, c.start AS start
ORDER BY articleId, start, subject, denied, object
