package slareport.mail;

import java.time.Duration;
import java.util.Properties;

/** What holds for the connection to a mail server where the settings say nothing else. */
final class ServerDefaults {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration READ = Duration.ofSeconds(30);
    private static final Duration WRITE = Duration.ofSeconds(60);

    private ServerDefaults() {}

    /**
     * Puts them beneath what was set.
     *
     * @param clearText whether the server need not offer STARTTLS; it is used where it is offered
     */
    static void putBeneath(Properties set, String protocol, boolean clearText) {
        String prefix = "mail." + protocol + ".";
        set.putIfAbsent(prefix + "starttls.enable", "true");
        set.putIfAbsent(prefix + "starttls.required", String.valueOf(!clearText));
        set.putIfAbsent(prefix + "ssl.checkserveridentity", "true");
        // no second attempt with another trust store
        set.putIfAbsent(prefix + "socketFactory.fallback", "false");
        set.putIfAbsent(prefix + "connectiontimeout", millis(CONNECT));
        set.putIfAbsent(prefix + "timeout", millis(READ));
        set.putIfAbsent(prefix + "writetimeout", millis(WRITE));
        set.putIfAbsent(prefix + "quitwait", "true");
        // one bad address does not stop the others, whatever was set
        set.put(prefix + "sendpartial", "true");
    }

    private static String millis(Duration span) {
        return String.valueOf(span.toMillis());
    }
}
