package slareport.mailing;

import java.util.List;

/**
 * What a run that publishes leaves for the lists.
 *
 * @param mails ready to be sent, each with the revision of the month that its report is
 * @param seen what lists that are told of breaches have seen from here on
 */
public record Post(List<OutgoingMail> mails, List<Breaches> seen) {
    /** Nothing for nobody. */
    public static final Post NONE = new Post(List.of(), List.of());

    public Post {
        mails = List.copyOf(mails);
        seen = List.copyOf(seen);
    }
}
