package slareport.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** A connection to the mail server that is made when it is needed, and made again when it broke. Not for several threads. */
final class Line {
    private final MailServer server;
    private @Nullable Transport transport;

    Line(MailServer server) {
        this.server = server;
    }

    /**
     * Hands a mail over in one transaction.
     *
     * @param to addresses as the outbox writes them
     */
    Answer send(byte[] content, List<String> to) {
        Map<String, Address> addresses = new LinkedHashMap<>();
        to.forEach(
                written -> Mailbox.of(written).ifPresent(mailbox -> addresses.put(written, mailbox.internetAddress())));
        if (addresses.isEmpty()) {
            return Answer.nobody("none of its addresses can be used");
        }
        Transport connected;
        try {
            connected = connected();
        } catch (LineFailure e) {
            return Answer.noLine(e.why);
        }
        try {
            connected.sendMessage(
                    new StoredMessage(server.session(), content),
                    addresses.values().toArray(Address[]::new));
            return new Answer(List.copyOf(addresses.keySet()), Map.of(), unusable(to, addresses), false);
        } catch (MessagingException e) {
            return answer(e, addresses);
        }
    }

    private static @Nullable String unusable(List<String> to, Map<String, Address> addresses) {
        return to.size() == addresses.size() ? null : "some of its addresses cannot be used";
    }

    private Transport connected() throws LineFailure {
        if (transport != null && transport.isConnected()) {
            return transport;
        }
        close();
        Transport fresh = server.transport();
        try {
            server.connect(fresh);
        } catch (MessagingException e) {
            throw new LineFailure(Obstacle.toConnecting(e, fresh));
        }
        transport = fresh;
        return fresh;
    }

    /** What a failure says about each address. */
    private static Answer answer(MessagingException failure, Map<String, Address> addresses) {
        Address[] sent = failure instanceof SendFailedException partly ? partly.getValidSentAddresses() : null;
        List<Address> taken = sent == null ? List.of() : List.of(sent);
        Map<Address, ReplyCode> codes = codes(failure);
        Map<String, ReplyCode> refused = new LinkedHashMap<>();
        List<ReplyCode> putOff = new ArrayList<>();
        List<String> reached = new ArrayList<>();
        addresses.forEach((written, address) -> {
            ReplyCode code = codes.get(address);
            if (taken.contains(address)) {
                reached.add(written);
            } else if (code != null && code.isRefusalOfTheAddress()) {
                refused.put(written, code);
            } else if (code != null && !code.isMissing()) {
                putOff.add(code);
            }
        });
        boolean areAllKnown = reached.size() + refused.size() == addresses.size();
        return new Answer(reached, refused, areAllKnown ? null : why(failure, putOff, addresses.size()), false);
    }

    private static String why(MessagingException failure, List<ReplyCode> putOff, int all) {
        boolean isOfTheMail = failure instanceof SMTPSendFailedException whole && whole.getReturnCode() >= 300;
        return putOff.isEmpty() || isOfTheMail || Obstacle.breaksTheLine(failure)
                ? Obstacle.toSending(failure)
                : "the mail server put off " + putOff.size() + " of " + all + (all == 1 ? " address" : " addresses")
                        + " (" + putOff.get(0) + ")";
    }

    private static Map<Address, ReplyCode> codes(MessagingException failure) {
        Map<Address, ReplyCode> codes = new LinkedHashMap<>();
        Exception link = failure;
        while (link instanceof MessagingException part) {
            if (part instanceof SMTPAddressFailedException refused) {
                codes.put(refused.getAddress(), ReplyCode.of(refused.getReturnCode(), refused.getMessage()));
            }
            link = part.getNextException();
        }
        return codes;
    }

    /** Takes leave of the server, whatever it answers to that. */
    void close() {
        Transport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                // what it took, it took
            }
        }
    }

    /** No connection came about. */
    private static final class LineFailure extends Exception {
        private static final long serialVersionUID = 1L;
        private final String why;

        LineFailure(String why) {
            super(why);
            this.why = why;
        }
    }
}
