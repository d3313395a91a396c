package slareport.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A server's key and certificate, and the authority of its own that vouches for it; made by Java's own tool. */
public final class TestCertificate {
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final KeyStore keys;
    private final Path pem;

    private TestCertificate(KeyStore keys, Path pem) {
        this.keys = keys;
        this.pem = pem;
    }

    public static TestCertificate forLocalhost(Path folder) {
        return of(folder, "dns:localhost,ip:127.0.0.1");
    }

    static TestCertificate forAnotherHost(Path folder) {
        return of(folder, "dns:mail.example.net");
    }

    static TestCertificate expired(Path folder) {
        return of(folder, "dns:localhost", "-startdate", "-9d", "-validity", "5");
    }

    private static TestCertificate of(Path folder, String names, String... more) {
        try {
            Path store = Files.createTempDirectory(folder, "keys").resolve("keys.p12");
            make(store, List.of("-alias", "authority", "-dname", "CN=authority", "-ext", "bc:c"));
            List<String> server = new ArrayList<>(
                    List.of("-alias", "server", "-dname", "CN=server", "-ext", "SAN=" + names, "-signer", "authority"));
            server.addAll(List.of(more));
            make(store, server);
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, PASSWORD);
            }
            Path pem = store.resolveSibling("authority.pem");
            String encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                    .encodeToString(keys.getCertificate("authority").getEncoded());
            Files.writeString(pem, "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
            keys.deleteEntry("authority");
            return new TestCertificate(keys, pem);
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void make(Path store, List<String> how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(PASSWORD),
                "-keystore",
                store.toString()));
        command.addAll(how);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            throw new IllegalStateException("keytool failed");
        }
    }

    /** The file that a client needs to trust it. */
    /** The file of the authority. */
    public Path pem() {
        return pem;
    }

    /** What a server shows it with. */
    SSLContext server() {
        try {
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
