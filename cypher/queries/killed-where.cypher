// The dead by place
//
// How many of the dead that have a name died in a place or in what lies in it. Only what holds as told.
//
// @edges truthy
// @param place: string, e.g. "Lusenia" — a part of the name of the place
MATCH (victim:Entity)-[k:KILLED_IN]->(e:Event)-[o:OCCURRED_IN]->(at:Place)
WHERE k.truthy AND o.truthy
MATCH (at)-[:LOCATED_IN*0..4]->(around:Place)
WHERE toLower(around.name) CONTAINS toLower($place)
WITH DISTINCT around, victim.id AS victimId, victim.name AS victimName
ORDER BY victimName, victimId
RETURN around.name AS place, count(victimId) AS dead, collect(victimName) AS names, around.id AS placeId
ORDER BY dead DESC, place, placeId
