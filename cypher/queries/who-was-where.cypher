// Who was where
//
// Places of people: where events happened in which they took part, and where they travelled. Only what holds as told.
//
// @edges truthy
// @param place: string = "", e.g. "Port Averne" — a part of the name of the place; empty for all
CALL () {
  MATCH (who:Person)-[r:ATTENDED|SPOKE_AT|KILLED_IN|INJURED_IN|PARTICIPATED_IN]->(e:Event)-[o:OCCURRED_IN]->(at:Place)
  WHERE r.truthy AND o.truthy
  RETURN who AS who, at AS at, e.name AS because, e.date AS date
  UNION
  MATCH (who:Person)-[r:TRAVELED_TO]->(at:Place)
  WHERE r.truthy
  RETURN who AS who, at AS at, 'travelled there' AS because, null AS date
}
WITH who, at, because, date
WHERE toLower(at.name) CONTAINS toLower($place)
RETURN who.name AS who, at.name AS place, because AS because, date AS date, who.id AS whoId, at.id AS placeId
ORDER BY who, date, place, because, whoId, placeId
