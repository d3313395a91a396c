package slareport.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** A message that has its id before it is written. */
final class StampedMessage extends MimeMessage {
    private final String messageId;

    StampedMessage(String messageId) {
        super(Session.getInstance(new Properties()));
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
