package slareport.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;

/** A message as it was composed, never changed on its way. */
final class StoredMessage extends MimeMessage {
    StoredMessage(Session session, byte[] content) throws MessagingException {
        super(session, new ByteArrayInputStream(content));
    }

    @Override
    public void saveChanges() {
        // a new Message-ID would make a second attempt another mail
    }
}
