// What is denied
//
// Claims that someone denies or that say it was not so, and whether another source says the opposite. A denial is never
// a relationship, and what nobody says happened is no event, so this looks at claims.
//
// @edges claims
// @param about: string = "", e.g. "attack" — a part of the name of someone or something in the claim; empty for all
MATCH (c:Claim)-[:STATED_IN]->(article:Article)
WHERE c.polarity = 'negative' AND c.modality <> 'hypothetical'
OPTIONAL MATCH (subject:Entity {id: c.subjectId})
OPTIONAL MATCH (object:Entity {id: c.objectId})
OPTIONAL MATCH (c)-[:CLAIMED_BY]->(speaker:Entity)
WITH c, article, coalesce(subject.name, c.subjectName) AS subjectName,
     coalesce(object.name, c.objectName, c.value) AS objectName, speaker.name AS speakerName
ORDER BY speakerName
WITH c, article, subjectName, objectName, collect(speakerName) AS speakers
WHERE toLower(subjectName) CONTAINS toLower($about) OR toLower(objectName) CONTAINS toLower($about)
RETURN speakers AS deniedBy, c.attribution AS inWords, subjectName AS subject, c.predicate AS denied,
       objectName AS object, EXISTS { MATCH (c)-[:CONTRADICTS]-(:Claim) } AS othersSaySo, c.text AS quote,
       article.publisher AS publisher, article.id AS articleId, c.start AS start
ORDER BY articleId, start, subject, denied, object
