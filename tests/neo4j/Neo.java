import java.nio.file.Path;
import java.util.List;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A real Neo4j for the tests: `java Neo.java PORT FOLDER [auth] [read-only]`, other words are left alone; closing its standard input ends it. */
class Neo {
  public static void main(String[] args) throws Exception {
    var folder = Path.of(args[1]).toAbsolutePath().normalize();
    var settings = List.of(args).subList(2, args.length);
    var neo4j = Neo4jBuilders.newInProcessBuilder(folder).withDisabledServer()
        .withConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(args[0])))
        .withConfig(GraphDatabaseSettings.auth_enabled, settings.contains("auth"))
        .build();
    if (settings.contains("read-only")) {
      // Only now: a database that is read-only from the start cannot even be made.
      var database = (GraphDatabaseAPI) neo4j.defaultDatabaseService();
      var config = database.getDependencyResolver().resolveDependency(Config.class);
      config.setDynamic(GraphDatabaseSettings.read_only_database_default, true, "tests");
    }
    System.out.println("ready " + neo4j.boltURI());
    System.in.read();
    neo4j.close();
  }
}
