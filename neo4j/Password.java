import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/** The password of the user "neo4j": generated at the first start of a home and stored in its file "password". */
final class Password {
    static void ensure(Path home) throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) OwnerOnlyFile.write(file, random());
        // Neo4j reads auth.ini only when it creates its users, in a home without a database. If an earlier first start was
        // interrupted, the password stored then is still valid.
        if (Files.exists(home.resolve("data/databases/neo4j"))) return;
        byte[] password = Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        String credential = SystemGraphCredential.createCredentialForPassword(password, new SecureHasher()).serialize();
        Path folder = Files.createDirectories(home.resolve("data/dbms"));
        OwnerOnlyFile.write(folder.resolve("auth.ini"), "neo4j:" + credential + ":");
    }

    static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Password() {}
}
