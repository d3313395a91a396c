package slareport.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.mail.autoconfigure.MailProperties;

/** What of the settings under {@code spring.mail} may not be, since it would take away what a mail is protected by. */
final class ServerRules {
    private static final Set<String> PROTOCOLS = Set.of("smtp", "smtps");
    private static final int IMPLICIT_TLS_PORT = 465;
    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_TIMEOUT_MILLIS = 10 * 60 * 1000;
    private static final String OTHERWISE = " or set sla.mail.clear-text: true if mails may be sent unprotected.";

    private final MailProperties settings;
    private final boolean clearText;
    private final String prefix;
    private final List<String> broken = new ArrayList<>();

    ServerRules(MailProperties settings, boolean clearText) {
        this.settings = settings;
        this.clearText = clearText;
        this.prefix = "mail." + settings.getProtocol() + ".";
    }

    /** A sentence for each rule that is broken; none holds a value that was set. */
    List<String> broken() {
        if (!PROTOCOLS.contains(settings.getProtocol())) {
            broken.add(
                    "The setting spring.mail.protocol is no protocol that mails are sent by; known are smtp and smtps.");
            return broken;
        }
        if (settings.getJndiName() != null) {
            broken.add("The setting spring.mail.jndi-name has no use outside of an application server; remove it.");
        }
        port();
        lines();
        timeouts();
        unchanging();
        if (!clearText) {
            protection();
        }
        return broken;
    }

    private void port() {
        Integer port = settings.getPort();
        if (port != null && (port < 1 || port > LAST_PORT)) {
            broken.add("The setting spring.mail.port is no port; expected is a number from 1 to " + LAST_PORT
                    + ", mostly 587.");
        }
    }

    private void lines() {
        texts().forEach((name, value) -> {
            if (value != null && value.codePoints().anyMatch(HeaderText::breaks)) {
                broken.add("The setting " + name
                        + " holds a line break or another control character; write it on one line.");
            }
        });
    }

    private Map<String, @Nullable String> texts() {
        Map<String, @Nullable String> texts = new TreeMap<>();
        settings.getProperties().forEach((name, value) -> texts.put(setting(name), value));
        texts.put("spring.mail.host", settings.getHost());
        texts.put("spring.mail.username", settings.getUsername());
        return texts;
    }

    private void timeouts() {
        for (String name : List.of("connectiontimeout", "timeout", "writetimeout")) {
            String value = property(name);
            if (value != null && !isTimeout(value)) {
                broken.add("The setting " + setting(prefix + name) + " is no time to wait; expected are 1 to "
                        + LONGEST_TIMEOUT_MILLIS + " milliseconds, so that a server that hangs holds nothing up.");
            }
        }
    }

    private static boolean isTimeout(String value) {
        return value.matches("[0-9]{1,9}")
                && Integer.parseInt(value) >= 1
                && Integer.parseInt(value) <= LONGEST_TIMEOUT_MILLIS;
    }

    /** What would write addresses and passwords into logs, or change a mail between two attempts. */
    private void unchanging() {
        for (String name : List.of("mail.debug", "mail.debug.auth", prefix + "allow8bitmime")) {
            if ("true".equalsIgnoreCase(settings.getProperties().get(name))) {
                broken.add("The setting " + setting(name) + " cannot be true: "
                        + (name.startsWith("mail.debug")
                                ? "it would write everybody's address into the log"
                                : "a mail stays the same however often it is sent")
                        + "; remove it.");
            }
        }
    }

    private void protection() {
        if (!isImplicit()) {
            if (Integer.valueOf(IMPLICIT_TLS_PORT).equals(settings.getPort())) {
                broken.add("The setting spring.mail.port is 465, where servers expect TLS from the first byte; set"
                        + " spring.mail.ssl.enabled: true, or port 587 for STARTTLS.");
            }
            demandTrue("starttls.enable", "without STARTTLS mails and passwords would cross the net unprotected");
            demandTrue(
                    "starttls.required", "a server that offers no STARTTLS would get mails and passwords unprotected");
        }
        demandTrue("ssl.checkserveridentity", "anybody could pass for the mail server");
        if (!settings.getSsl().isVerifyHostname()) {
            broken.add(
                    "The setting spring.mail.ssl.verify-hostname cannot be false, since anybody could pass for the mail"
                            + " server; remove it" + OTHERWISE);
        }
        if (property("ssl.trust") != null) {
            broken.add("The setting " + setting(prefix + "ssl.trust") + " would trust a server whatever its certificate"
                    + " says; name the certificate of your own authority by spring.mail.ssl.bundle instead,"
                    + OTHERWISE);
        }
        for (String name :
                List.of("socketFactory", "socketFactory.class", "ssl.socketFactory", "ssl.socketFactory.class")) {
            if (property(name) != null) {
                broken.add(
                        "The setting " + setting(prefix + name) + " takes the protection of the connection into other"
                                + " hands; name certificates by spring.mail.ssl.bundle instead," + OTHERWISE);
            }
        }
    }

    /** Whether the connection is protected from its first byte. */
    private boolean isImplicit() {
        return settings.getSsl().isEnabled()
                || settings.getProtocol().equals("smtps")
                || "true".equalsIgnoreCase(property("ssl.enable"));
    }

    private void demandTrue(String name, String otherwise) {
        String value = property(name);
        if (value != null && !value.equalsIgnoreCase("true")) {
            broken.add("The setting " + setting(prefix + name) + " cannot be anything but true, since " + otherwise
                    + "; remove it" + OTHERWISE);
        }
    }

    private @Nullable String property(String name) {
        return settings.getProperties().get(prefix + name);
    }

    private static String setting(String property) {
        return "spring.mail.properties." + property;
    }
}
