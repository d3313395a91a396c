package slareport.mail;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server answered, without its words: they may repeat addresses.
 *
 * @param basic the three digits, below zero when the connection ended before any came
 * @param enhanced as in {@code 5.1.1} (RFC 3463), empty for none
 * @param isAboutRelaying whether the words speak of relaying, that is of who may send by this server
 */
record ReplyCode(int basic, String enhanced, boolean isAboutRelaying) {
    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})(?=\\s|$)");
    private static final Pattern NOT_OF_THE_ADDRESS = Pattern.compile("5\\.[34567]\\..*|5\\.2\\.2");

    static ReplyCode of(int basic, @Nullable String reply) {
        String text = reply == null ? "" : reply;
        Matcher matcher = ENHANCED.matcher(text);
        return new ReplyCode(
                basic,
                matcher.find() ? matcher.group(1) : "",
                text.toLowerCase(Locale.ROOT).contains("relay"));
    }

    /**
     * Whether an address will never be taken. A server that refuses whom it does not know as a sender, or any mail at all,
     * says nothing about the address: once it is configured right, the mail will go.
     */
    boolean isRefusalOfTheAddress() {
        return switch (basic) {
            case 501, 550, 551, 553, 556 ->
                !isAboutRelaying && !NOT_OF_THE_ADDRESS.matcher(enhanced).matches();
            case 552, 554 -> enhanced.startsWith("5.1.") && !isAboutRelaying;
            default -> false;
        };
    }

    /** Whether the connection ended instead. */
    boolean isMissing() {
        return basic < 0;
    }

    /** As in {@code 550 5.1.1}. */
    @Override
    public String toString() {
        return enhanced.isEmpty() ? String.valueOf(basic) : basic + " " + enhanced;
    }
}
