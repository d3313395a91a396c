package slareport.mailing;

/** A mail that is ready to be sent: what is sent, and what is remembered of it. */
public final class OutgoingMail {
    private final DueMail due;
    private final String messageId;
    private final String subject;
    private final byte[] content;

    /**
     * @param due whom it goes to, why, and what it is about
     * @param messageId the value of its header, in angle brackets
     * @param content the whole message, as RFC 5322 has it
     */
    public OutgoingMail(DueMail due, String messageId, String subject, byte[] content) {
        this.due = due;
        this.messageId = messageId;
        this.subject = subject;
        this.content = content.clone();
    }

    /** Whom it goes to, why, and what it is about. */
    public DueMail due() {
        return due;
    }

    /** The value of its header, in angle brackets; the same however often it is sent. */
    public String messageId() {
        return messageId;
    }

    /** One line. */
    public String subject() {
        return subject;
    }

    /** The whole message, as RFC 5322 has it. */
    public byte[] content() {
        return content.clone();
    }
}
