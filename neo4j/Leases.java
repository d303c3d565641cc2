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
 * Who uses this Neo4j. A lease is an open connection to a loopback port: the holder says the token that the home's file
 * "lease" names beside the port, hears "starting", then "ready PORT" or "failed WHY", and keeps the connection for as
 * long as it needs the database. The system closes it when the holder ends, however it ends.
 */
final class Leases {
    private static final long UNCLAIMED_MILLIS = 10_000;
    /** What an end may take; Neo4j on a disk that has filled up would try for ever. The next start recovers the store. */
    private static final long ENDING_MILLIS = 120_000;

    private final ServerSocket door;
    private final String token = Password.random();
    private final Set<Socket> holders = new HashSet<>();
    private final long offeredAt = System.currentTimeMillis();
    private String news = "starting";
    private boolean everClaimed;
    private boolean over;

    private Leases(ServerSocket door) {
        this.door = door;
    }

    static Leases offer(Path home) throws IOException {
        Leases leases = new Leases(new ServerSocket(0, 64, InetAddress.getLoopbackAddress()));
        OwnersFile.write(home.resolve("lease"), leases.door.getLocalPort() + " " + leases.token);
        inBackground(leases::letIn);
        return leases;
    }

    /** Tells those who hold a lease now, and those who come later. */
    synchronized void announce(String text) {
        news = text;
        for (Socket holder : holders) tell(holder, text);
    }

    /** Returns when nobody holds a lease any more, or nobody ever came. From then on nobody is let in. */
    synchronized void awaitLast() throws InterruptedException {
        while (!holders.isEmpty() || (!everClaimed && System.currentTimeMillis() < offeredAt + UNCLAIMED_MILLIS)) wait(500);
        over = true;
    }

    private void letIn() {
        while (true) {
            try {
                Socket visitor = door.accept();
                inBackground(() -> serve(visitor));
            } catch (IOException failure) {
                failure.printStackTrace();
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor) {
            visitor.setSoTimeout(5_000);
            BufferedReader words = new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.UTF_8));
            if (!isToken(words.readLine()) || !admit(visitor)) return;
            visitor.setSoTimeout(0);
            boolean goodbye = words.readLine() != null;
            // Who says goodbye waits for the connection to close: the last one sees it close when this process is gone.
            if (goodbye && endsWith(visitor)) Thread.sleep(Long.MAX_VALUE);
        } catch (IOException | InterruptedException gone) {
            // The end of a connection is the end of a lease, and nothing out of the ordinary.
        } finally {
            dismiss(visitor);
        }
    }

    private boolean isToken(String said) {
        return said != null && MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private synchronized boolean admit(Socket visitor) {
        if (over) return false;
        everClaimed = true;
        holders.add(visitor);
        tell(visitor, news);
        return true;
    }

    private synchronized void dismiss(Socket holder) {
        if (holders.remove(holder) && holders.isEmpty()) inBackground(this::haltIfStuck);
        notifyAll();
    }

    private void haltIfStuck() {
        try {
            Thread.sleep(ENDING_MILLIS);
        } catch (InterruptedException never) {
            return;
        }
        synchronized (this) {
            if (holders.isEmpty()) Runtime.getRuntime().halt(1);
        }
    }

    /** Whether this was the last holder. Nobody is let in after it, or it would wait for the end of another's lease. */
    private synchronized boolean endsWith(Socket holder) {
        dismiss(holder);
        over |= holders.isEmpty();
        return over;
    }

    private static void tell(Socket holder, String text) {
        try {
            holder.getOutputStream().write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // Its own thread notices, and takes it off the list.
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }
}
