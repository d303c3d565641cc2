import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.Set;

/**
 * The leases of the processes that use this Neo4j. A lease is an open connection to a loopback port. The holder reads the
 * port and a token from the home's file "lease" and sends the token; it receives "starting", then "ready PORT" or
 * "failed CAUSES", and keeps the connection open as long as it needs the database. The system closes the connection when the
 * holder ends, even if it is killed.
 */
final class Leases {
    private static final long UNCLAIMED_MILLIS = 30_000;
    /** The time limit of a shutdown: on a full disk, Neo4j would retry for ever. The next start recovers the store. */
    private static final long SHUTDOWN_MILLIS = 120_000;

    private final ServerSocket serverSocket;
    private final String token = Password.random();
    private final Set<Socket> holders = new HashSet<>();
    private final long openedAt = System.currentTimeMillis();
    private String status = "starting";
    private boolean everClaimed;
    private boolean closed;

    private Leases(ServerSocket serverSocket) {
        this.serverSocket = serverSocket;
    }

    static Leases open(Path home) throws IOException {
        Leases leases = new Leases(new ServerSocket(0, 64, InetAddress.getLoopbackAddress()));
        OwnerOnlyFile.write(home.resolve("lease"), leases.serverSocket.getLocalPort() + " " + leases.token);
        inBackground(leases::acceptClients);
        return leases;
    }

    /** Sends a message to all holders, and to later ones when they connect. */
    synchronized void broadcast(String text) {
        status = text;
        for (Socket holder : holders) send(holder, text);
    }

    /** Returns when the last lease has ended, or if none was ever taken. No lease is granted after that. */
    synchronized void awaitNone() throws InterruptedException {
        while (!holders.isEmpty() || (!everClaimed && System.currentTimeMillis() < openedAt + UNCLAIMED_MILLIS)) wait(500);
        closed = true;
    }

    private void acceptClients() {
        while (true) {
            try {
                Socket client = serverSocket.accept();
                inBackground(() -> serve(client));
            } catch (IOException failure) {
                failure.printStackTrace();
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setSoTimeout(5_000);
            BufferedReader reader = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            if (!isToken(reader.readLine()) || !admit(client)) return;
            client.setSoTimeout(0);
            boolean released = reader.readLine() != null;
            // A holder that releases its lease waits until the connection closes. The last holder's connection closes when
            // this process ends.
            if (released && releaseAndCheckLast(client)) Thread.sleep(Long.MAX_VALUE);
        } catch (IOException | InterruptedException gone) {
            // A closed connection is the normal end of a lease.
        } finally {
            release(client);
        }
    }

    private boolean isToken(String line) {
        return line != null && MessageDigest.isEqual(line.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized boolean admit(Socket client) {
        if (closed) return false;
        everClaimed = true;
        holders.add(client);
        send(client, status);
        return true;
    }

    private synchronized void release(Socket holder) {
        if (holders.remove(holder) && holders.isEmpty()) inBackground(this::haltIfStuck);
        notifyAll();
    }

    private void haltIfStuck() {
        try {
            Thread.sleep(SHUTDOWN_MILLIS);
        } catch (InterruptedException never) {
            return;
        }
        synchronized (this) {
            if (holders.isEmpty()) Runtime.getRuntime().halt(1);
        }
    }

    /**
     * Ends a lease. @return whether it was the last one. If so, no new lease is granted, because the last holder waits for
     * this process to end.
     */
    private synchronized boolean releaseAndCheckLast(Socket holder) {
        release(holder);
        closed |= holders.isEmpty();
        return closed;
    }

    private static void send(Socket holder, String text) {
        try {
            holder.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // The thread that serves the holder notices and ends the lease.
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
