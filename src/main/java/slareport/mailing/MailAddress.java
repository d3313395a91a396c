package slareport.mailing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an address of a mail looks like, wherever one is written: ASCII, without a name, comment or blank. */
public final class MailAddress {
    /** RFC 5321, 4.5.3.1.3, without the angle brackets. */
    private static final int LONGEST = 254;

    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("(?=[^@]{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

    /** A name that no header needs to quote. */
    private static final Pattern NAMED = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .&'_-]{0,99} <([^<>]+)>");

    private MailAddress() {}

    /** Whether a text is one, or one in angle brackets behind a name. */
    public static boolean isSender(String text) {
        Matcher named = NAMED.matcher(text);
        return isOne(named.matches() ? named.group(1) : text);
    }

    /** Whether a text is one. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
