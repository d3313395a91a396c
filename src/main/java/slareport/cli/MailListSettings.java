package slareport.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import slareport.agreement.Language;
import slareport.mailing.Cadence;
import slareport.mailing.MailAddress;
import slareport.mailing.MailingList;

/**
 * The settings of one list, as they are written; null where nothing was set.
 *
 * @param to addresses
 * @param cadence words that say what occasions a mail
 * @param language of mail and workbook, by default the agreement's
 * @param team whose edition the list gets, by default everybody's
 * @param attach whether the workbook comes with the mail
 * @param password without which the workbook does not open
 */
record MailListSettings(
        @Nullable List<String> to,
        @Nullable List<String> cadence,
        @Nullable String language,
        @Nullable String team,
        @DefaultValue("true") boolean attach,
        @Nullable String password) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    /** What Excel takes. */
    private static final int LONGEST_PASSWORD = 255;

    private static final Map<String, Language> LANGUAGES =
            Map.of("es", Language.ES, "en", Language.EN, "pt", Language.PT);

    /** A sentence for each thing that cannot be used; none holds an address or a password. */
    List<String> wrongs(String name) {
        if (!NAME.matcher(name).matches()) {
            return List.of(ListNames.REFUSED);
        }
        String list = "sla.mail.lists." + name;
        List<String> wrong = new ArrayList<>();
        if (to == null || to.isEmpty()) {
            wrong.add("The list " + list + " has no address; write them as to: [ana@example.com, ben@example.com].");
        }
        for (int i = 0; to != null && i < to.size(); i++) {
            if (!MailAddress.isOne(to.get(i))) {
                wrong.add("Address " + (i + 1) + " of " + list + ".to is none; expected is one such as ana@example.com,"
                        + " in ASCII and without a name or anything else around it.");
            }
        }
        if (cadence == null || cadence.isEmpty()) {
            wrong.add("The list " + list + " has no cadence; say when it gets mails, with one or more of "
                    + String.join(", ", Cadence.codes()) + ".");
        }
        for (String word : cadence == null ? List.<String>of() : cadence) {
            if (Cadence.of(small(word)).isEmpty()) {
                wrong.add("The setting " + list + ".cadence holds a word that is no cadence; known are "
                        + String.join(", ", Cadence.codes()) + ".");
            }
        }
        if (language != null && !LANGUAGES.containsKey(small(language))) {
            wrong.add("The setting " + list
                    + ".language is no language that reports are written in; known are es, en and" + " pt.");
        }
        if (team != null && (team.isBlank() || team.codePoints().anyMatch(Character::isISOControl))) {
            wrong.add("The setting " + list
                    + ".team names no team; write it as the export of owners does, or leave it out"
                    + " for everybody's report.");
        }
        if (team != null && !attach) {
            wrong.add("The list " + list
                    + " gets a team's edition and attach: false, but the workbook whose path it would"
                    + " be told is everybody's; leave out one of the two.");
        }
        if (password != null && !attach) {
            wrong.add("The list " + list + " has a password and attach: false, but only an attached workbook can be"
                    + " locked; leave out one of the two.");
        }
        if (password != null && (password.isBlank() || isUnresolved(password))) {
            wrong.add("The setting " + list + ".password "
                    + (password.isBlank() ? "is empty" : "refers to ${...}, which is set nowhere")
                    + "; set that environment variable, or import the folder of secrets that holds it"
                    + " (spring.config.import).");
        }
        if (password != null
                && (password.length() > LONGEST_PASSWORD
                        || password.codePoints().anyMatch(Character::isISOControl))) {
            wrong.add(
                    "The setting " + list + ".password is none that a workbook can be opened with; expected are up to "
                            + LONGEST_PASSWORD + " characters on one line.");
        }
        return wrong;
    }

    /** The list; an address that is written twice gets one mail. */
    MailingList named(String name) {
        Map<String, String> addresses = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<String> once = Objects.requireNonNullElse(to, List.<String>of()).stream()
                .filter(address -> addresses.putIfAbsent(address, address) == null)
                .toList();
        Set<Cadence> cadences = EnumSet.noneOf(Cadence.class);
        Objects.requireNonNullElse(cadence, List.<String>of())
                .forEach(word -> Cadence.of(small(word)).ifPresent(cadences::add));
        return new MailingList(
                name,
                once,
                cadences,
                language == null ? null : LANGUAGES.get(small(language)),
                team == null ? null : team.strip(),
                attach,
                password);
    }

    /** Whether a value still refers to another one, which is set nowhere. */
    static boolean isUnresolved(String value) {
        return value.matches("(?s).*\\$\\{[^}]+\\}.*");
    }

    /** Nothing of it: it holds addresses and a password. */
    @Override
    public String toString() {
        return "MailListSettings";
    }

    private static String small(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
