import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;

/**
 * Ends the JVM at once when a database panics, as on a full disk. What it does after that can only damage its files; what
 * was committed is in its log, from which the next start recovers it.
 */
final class HaltOnPanic extends DatabaseEventListenerAdapter {
    @Override
    public void databasePanic(DatabaseEventContext context) {
        System.err.println("The database " + context.getDatabaseName() + " panicked. See logs/debug.log.");
        Runtime.getRuntime().halt(1);
    }
}
