package slareport.mailing;

import java.time.Instant;
import java.util.List;

/** The mails that wait to be sent. Every entry counts at once, whatever happens to the program after it. */
public interface Outbox {
    /** All that wait, oldest first. */
    List<WaitingMail> waiting();

    /** The message of a waiting mail, as it was composed. */
    byte[] content(long mail);

    /** The server took the mail for these addresses. */
    void delivered(long mail, List<String> to, Instant when);

    /** The server will never take the mail for an address; it does not wait for that one any more. */
    void refused(long mail, String address, Instant when, String why);

    /**
     * The mail could not be sent and goes on waiting.
     *
     * @param why half a sentence, without any address
     */
    void failed(long mail, Instant when, String why);
}
