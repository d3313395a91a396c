package slareport.mail;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Settings of a mail server, with timeouts that a test can wait for. */
final class ServerSettings {
    private final Map<String, Object> settings = new TreeMap<>(Map.of(
            "spring.mail.host", "localhost",
            "spring.mail.properties.mail.smtp.connectiontimeout", "3000",
            "spring.mail.properties.mail.smtp.timeout", "3000"));
    private boolean clearText;

    static ServerSettings ofPort(int port) {
        return new ServerSettings().with("spring.mail.port", String.valueOf(port));
    }

    ServerSettings with(String name, String value) {
        settings.put(name, value);
        return this;
    }

    ServerSettings hasty() {
        return with("spring.mail.properties.mail.smtp.timeout", "400");
    }

    ServerSettings trusting(TestCertificate certificate) {
        return with(
                        "spring.ssl.bundle.pem.post.truststore.certificate",
                        certificate.pem().toUri().toString())
                .with("spring.mail.ssl.bundle", "post");
    }

    ServerSettings clearText() {
        clearText = true;
        return this;
    }

    MailServer server() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return MailServer.of(environment, clearText);
    }
}
