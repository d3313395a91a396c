package slareport.mail;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import slareport.agreement.Language;
import slareport.letter.Enclosure;
import slareport.letter.Letter;
import slareport.mailing.Composer;
import slareport.mailing.DueMail;
import slareport.mailing.MailingList;
import slareport.mailing.OutgoingMail;
import slareport.report.Report;

/** Makes whole messages of letters: addressed, stamped, with the workbook. */
public final class MailComposer implements Composer {
    private static final int LONGEST_SUBJECT = 200;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    private final Mailbox from;
    private final InstantSource clock;
    private final LetterWriter letters;
    private final Workbooks workbooks;

    /**
     * @param from whom the mails come from
     * @param clock tells when a mail was written
     */
    public MailComposer(Mailbox from, InstantSource clock, LetterWriter letters, Workbooks workbooks) {
        this.from = from;
        this.clock = clock;
        this.letters = letters;
        this.workbooks = workbooks;
    }

    @Override
    public OutgoingMail compose(DueMail due) {
        String unique = UUID.randomUUID() + "@" + from.host();
        try {
            DueMail edition = due.edition();
            AttachedFile file = due.list().attached() ? workbook(edition) : null;
            Letter letter = letters.write(edition, enclosure(due, file));
            String subject = HeaderText.of(letter.subject(), LONGEST_SUBJECT);
            String messageId = "<" + unique + ">";
            StampedMessage message = new StampedMessage(messageId);
            message.setFrom(from.internetAddress());
            message.setRecipients(RecipientType.TO, recipients(due.list()));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setHeader("Date", DATE.format(clock.instant().atZone(zone(due))));
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setContent(new MimeLetter(letter, Letter.PICTURE_ID + "." + unique, file).body());
            message.saveChanges();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            message.writeTo(bytes);
            return new OutgoingMail(due, messageId, subject, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("a mail could not be composed", e);
        }
    }

    private Enclosure enclosure(DueMail due, @Nullable AttachedFile file) {
        return file == null
                ? new Enclosure.Announced(workbooks.place(month(due)))
                : new Enclosure.Attached(file.name(), due.list().password() != null);
    }

    private AttachedFile workbook(DueMail due) throws IOException {
        MailingList list = due.list();
        Report report = due.report();
        Language language =
                list.language() == null ? report.review().agreement().language() : list.language();
        return new AttachedFile(
                fileName(workbooks.fileName(month(due)), list), workbooks.write(report, language, list.password()));
    }

    /** What the attached workbook is called for a list, of which a team's edition names the team. */
    public static String fileName(String published, MailingList list) {
        return AttachedFile.nameOf(published, list.team());
    }

    private static Address[] recipients(MailingList list) {
        List<String> to = list.to();
        Address[] recipients = new Address[to.size()];
        for (int i = 0; i < recipients.length; i++) {
            int place = i + 1;
            recipients[i] = Mailbox.of(to.get(i))
                    .orElseThrow(() -> new IllegalArgumentException("address " + place + " of a list is no address"))
                    .internetAddress();
        }
        return recipients;
    }

    private static YearMonth month(DueMail due) {
        return due.report().review().month();
    }

    private static ZoneId zone(DueMail due) {
        return due.report().review().agreement().zone();
    }
}
