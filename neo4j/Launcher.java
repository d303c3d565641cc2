import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Runs a Neo4j in the home given as the only argument, as long as a process holds a lease on it. */
public final class Launcher {
    /** Exit status if another launcher already runs in this home. */
    private static final int HOME_IN_USE = 75;

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        // The system releases this lock when the process ends, even if it is killed.
        FileChannel lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) System.exit(HOME_IN_USE);
        Leases leases = null;
        try {
            leases = Leases.open(home);
            leases.broadcast("ready " + start(home));
        } catch (Throwable failure) {
            fail(leases, failure);
        }
        leases.awaitNone();
        System.exit(0);
    }

    /**
     * Says why Neo4j can't run, to the holders of leases and on standard output to the process that started the launcher, and
     * ends at once: on a full disk, an orderly shutdown would retry for ever.
     */
    private static void fail(Leases leases, Throwable failure) {
        String causes = causesOf(failure);
        if (leases != null) leases.broadcast("failed " + causes);
        System.out.println(causes);
        failure.printStackTrace();
        Runtime.getRuntime().halt(1);
    }

    /** The time limit for the database to become available once it has started. */
    private static final long START_MILLIS = 300_000;

    /** Free disk space that is more than a start needs. On a full disk, Neo4j would retry for ever instead of failing. */
    private static final long REQUIRED_BYTES = 64 << 20;

    /** @return the Bolt port: that of the previous start if it is free, for clients that saved it */
    private static int start(Path home) throws IOException {
        if (home.toFile().getUsableSpace() < REQUIRED_BYTES) throw new IOException("No space left on device");
        Password.ensure(home);
        Path portFile = home.resolve("bolt-port");
        SocketAddress address = new SocketAddress("127.0.0.1", previousPortIfFree(portFile));
        DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(home.resolve("neo4j.conf"))
                .addDatabaseListener(new HaltOnPanic())
                .setConfig(BoltConnector.listen_address, address)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
        GraphDatabaseAPI database = (GraphDatabaseAPI) neo4j.database("neo4j");
        // Neo4j starts even if its database can't.
        Optional<Throwable> failure = causeOfFailure(neo4j, database);
        if (failure.isPresent()) throw new IllegalStateException("The database did not start.", failure.get());
        if (!database.isAvailable(START_MILLIS)) throw new IllegalStateException("The database is not available.");
        int port = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        OwnerOnlyFile.write(portFile, Integer.toString(port));
        return port;
    }

    private static Optional<Throwable> causeOfFailure(DatabaseManagementService neo4j, GraphDatabaseAPI database) {
        return ((GraphDatabaseAPI) neo4j.database("system")).getDependencyResolver()
                .resolveDependency(DatabaseStateService.class)
                .causeOfFailure(database.databaseId());
    }

    private static int previousPortIfFree(Path portFile) throws IOException {
        if (!Files.exists(portFile)) return 0;
        int port = Integer.parseInt(Files.readString(portFile).strip());
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException inUse) {
            return 0;
        }
    }

    /** The chain of causes on one line: the exception that Neo4j throws rarely names the actual cause. */
    private static String causesOf(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            text.append(cause.getClass().getSimpleName()).append(": ").append(cause.getMessage()).append("; ");
        return text.toString().replaceAll("\\s+", " ");
    }
}
