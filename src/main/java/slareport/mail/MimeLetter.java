package slareport.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import slareport.letter.Letter;
import slareport.letter.Picture;

/**
 * The body of a mail: the letter as text and as a page, the page with its picture, and beside both the file.
 *
 * @param pictureId how the page refers to the picture, unique in the world, without brackets
 * @param file null for none
 */
record MimeLetter(Letter letter, String pictureId, @Nullable AttachedFile file) {
    MimeMultipart body() throws MessagingException {
        MimeMultipart alternative = new MimeMultipart("alternative");
        alternative.addBodyPart(text(letter.text(), "plain"));
        alternative.addBodyPart(page());
        if (file == null) {
            return alternative;
        }
        MimeMultipart mixed = new MimeMultipart("mixed");
        mixed.addBodyPart(wrapped(alternative));
        mixed.addBodyPart(file.part());
        return mixed;
    }

    private MimeBodyPart page() throws MessagingException {
        Picture picture = letter.picture().orElse(null);
        if (picture == null) {
            return text(letter.html(), "html");
        }
        MimeMultipart related = new MimeMultipart("related; type=\"text/html\"");
        related.addBodyPart(
                text(letter.html().replace("\"cid:" + Letter.PICTURE_ID + "\"", "\"cid:" + pictureId + "\""), "html"));
        MimeBodyPart image = new MimeBodyPart();
        image.setDataHandler(new DataHandler(new ByteArrayDataSource(picture.png(), "image/png")));
        image.setHeader("Content-Transfer-Encoding", "base64");
        image.setContentID("<" + pictureId + ">");
        image.setHeader("Content-Disposition", "inline; filename=\"" + Letter.PICTURE_ID + ".png\"");
        related.addBodyPart(image);
        return wrapped(related);
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, StandardCharsets.UTF_8.name(), subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart wrapped(MimeMultipart content) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setContent(content);
        return part;
    }
}
