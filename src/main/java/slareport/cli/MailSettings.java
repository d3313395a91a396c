package slareport.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import slareport.failure.UserError;
import slareport.mailing.MailAddress;
import slareport.mailing.MailingList;

/**
 * The settings under {@code sla.mail}, as they are written; the server's are Spring's own, {@code spring.mail}.
 *
 * @param from address that mails come from; null where nothing was set
 * @param clearText whether a server without encryption will do
 * @param lists who gets which mails, by the lists' names; null where nothing was set
 */
record MailSettings(
        @Nullable String from,
        @DefaultValue("false") boolean clearText,
        @Nullable Map<String, MailListSettings> lists) {
    private static final String HOST = "spring.mail.host";

    /** @throws UserError with a sentence for each thing that cannot be used */
    MailSettings {
        lists = lists == null ? Map.of() : new LinkedHashMap<>(lists);
        List<String> wrong = new ArrayList<>();
        if (from == null ? !lists.isEmpty() : !MailAddress.isSender(from)) {
            wrong.add("The setting sla.mail.from is " + (from == null ? "missing" : "no address")
                    + "; it is the address that mails come from, such as sla-report@example.com or"
                    + " SLA report <sla-report@example.com>.");
        }
        lists.forEach((name, list) -> wrong.addAll(list.wrongs(name)));
        if (!wrong.isEmpty()) {
            throw new UserError(UserError.Kind.USAGE, wrong);
        }
    }

    /** The lists, in the order in which they are written. */
    List<MailingList> mailingLists() {
        List<MailingList> mailing = new ArrayList<>();
        (lists == null ? Map.<String, MailListSettings>of() : lists)
                .forEach((name, list) -> mailing.add(list.named(name)));
        return mailing;
    }

    /** The address that mails come from, perhaps with a name; empty where nothing was set. */
    String sender() {
        return from == null ? "" : from;
    }

    /**
     * Sees that there is a server to send mails by.
     *
     * @throws UserError when none is configured, or when one of its settings is to come from where there is none
     */
    static void demandServer(Environment environment) {
        if (value(environment, HOST).isBlank()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "The setting " + HOST + " is missing, so there is no server that sends mails; name it, with"
                            + " spring.mail.port, .username and .password, or remove sla.mail.lists.");
        }
        for (String name : List.of(HOST, "spring.mail.username", "spring.mail.password")) {
            if (MailListSettings.isUnresolved(value(environment, name))) {
                throw new UserError(
                        UserError.Kind.USAGE,
                        "The setting " + name + " refers to ${...}, which is set nowhere; set that environment"
                                + " variable, or import the folder of secrets that holds it (spring.config.import).");
            }
        }
    }

    /** A value in which a reference to nothing is left as it is. */
    private static String value(Environment environment, String name) {
        return Binder.get(environment).bind(name, String.class).orElse("");
    }

    /** What is set, without passwords and addresses. */
    @Override
    public String toString() {
        return "MailSettings[" + (lists == null ? "" : lists.keySet()) + "]";
    }
}
