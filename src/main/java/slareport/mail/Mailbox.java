package slareport.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import slareport.mailing.MailAddress;

/** Somebody's address, perhaps with the name that people read. */
public final class Mailbox {
    private static final int LONGEST_NAME = 120;

    private final @Nullable String name;
    private final String address;

    private Mailbox(@Nullable String name, String address) {
        this.name = name;
        this.address = address;
    }

    /**
     * What {@code reports@example.com} or {@code SLA report <reports@example.com>} stands for; empty for anything else,
     * and for whatever holds a control character.
     */
    public static Optional<Mailbox> of(String written) {
        if (written.codePoints().anyMatch(HeaderText::breaks)) {
            return Optional.empty();
        }
        try {
            InternetAddress[] parsed = InternetAddress.parse(written, false);
            if (parsed.length != 1 || parsed[0].isGroup()) {
                return Optional.empty();
            }
            String address = inAscii(parsed[0].getAddress());
            String personal = parsed[0].getPersonal();
            String name = personal == null ? "" : HeaderText.of(personal, LONGEST_NAME);
            return MailAddress.isOne(address)
                    ? Optional.of(new Mailbox(name.isEmpty() ? null : name, address))
                    : Optional.empty();
        } catch (AddressException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String inAscii(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    }

    /** The part behind the {@code @}. */
    String host() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    InternetAddress internetAddress() {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing of it: addresses appear in no message. */
    @Override
    public String toString() {
        return "Mailbox";
    }
}
