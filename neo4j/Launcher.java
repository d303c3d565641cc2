import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Runs one Neo4j, in the home that is its only argument, for as long as someone holds a lease on it. */
public final class Launcher {
    /** Exit status where another launcher runs in this home already. */
    private static final int TAKEN = 75;

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        // The system drops this lock when the process ends, however it ends: it never goes stale.
        FileChannel lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) System.exit(TAKEN);
        Leases leases = Leases.offer(home);
        try {
            leases.announce("ready " + start(home));
        } catch (Throwable failure) {
            failure.printStackTrace();
            leases.announce("failed " + causesOf(failure));
            System.exit(1);
        }
        leases.awaitLast();
        System.exit(0);
    }

    /** What a start needs, amply. On a full disk Neo4j would not fail but try for ever. */
    private static final long NEEDED_BYTES = 64 << 20;

    /** @return the port of Bolt: the same as the last time where it is free, for those who noted it down */
    private static int start(Path home) throws IOException {
        if (home.toFile().getUsableSpace() < NEEDED_BYTES) throw new IOException("No space left on device");
        Password.ensure(home);
        Path noted = home.resolve("bolt-port");
        SocketAddress address = new SocketAddress("127.0.0.1", stillFree(noted));
        DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(home.resolve("neo4j.conf"))
                .setConfig(BoltConnector.listen_address, address)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::shutdown));
        GraphDatabaseAPI database = (GraphDatabaseAPI) neo4j.database("neo4j");
        // Neo4j itself starts even where its database can't.
        if (!database.isAvailable(10_000)) throw new IllegalStateException("The database is not available.");
        int port = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        OwnersFile.write(noted, Integer.toString(port));
        return port;
    }

    private static int stillFree(Path noted) throws IOException {
        if (!Files.exists(noted)) return 0;
        int port = Integer.parseInt(Files.readString(noted).strip());
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            return 0;
        }
    }

    /** The whole chain on one line: what Neo4j throws says little, what caused it says it all. */
    private static String causesOf(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause())
            text.append(each.getClass().getSimpleName()).append(": ").append(each.getMessage()).append("; ");
        return text.toString().replaceAll("\\s+", " ");
    }
}
