package slareport.status;

import slareport.ledger.PastMail;

/** What has become of a mail. */
public enum MailState {
    /** Some address, or all of them, has not got it yet; it is tried again. */
    WAITING,
    /** The server took it for every address. */
    DELIVERED,
    /** The server would not take it for some address, and is not asked again. */
    REFUSED,
    /** It waited too long for some address, and is not tried again. */
    GIVEN_UP;

    static MailState of(PastMail mail) {
        if (mail.waiting() > 0) {
            return WAITING;
        }
        if (mail.isDelivered()) {
            return DELIVERED;
        }
        return mail.delivered() + mail.refused() == mail.addresses() ? REFUSED : GIVEN_UP;
    }
}
