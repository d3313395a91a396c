package slareport.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import slareport.World;
import slareport.agreement.Language;
import slareport.letter.Enclosure;
import slareport.letter.SpecimenLetter;
import slareport.mailing.Cadence;
import slareport.mailing.DueMail;
import slareport.mailing.MailingList;
import slareport.mailing.OutgoingMail;
import slareport.report.Report;

/** Composes mails of made-up parts. */
final class Composition implements Workbooks {
    static final Instant NOW = Instant.parse("2026-11-02T05:06:07Z");

    String from = "SLA report <reports@example.com>";
    List<String> to = List.of("ana@example.com", "ben@example.com");
    String listName = "directors";
    String subject = "Test Company · October 2026 · 4 of 6 commitments kept";
    String fileName = "sla-report-2026-10.xlsx";

    @Nullable Language language;

    @Nullable String team;

    @Nullable String password;

    boolean attached = true;

    final List<Enclosure> enclosures = new ArrayList<>();
    final List<Report> told = new ArrayList<>();
    final List<Report> written = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    OutgoingMail compose() {
        MailingList list = new MailingList(listName, to, Set.of(Cadence.MONTHLY), language, team, attached, password);
        Report report = World.plain()
                .owner("ana name=Ana team=North")
                .owner("cleo name=Cleo team=South")
                .lead("A1 created_at=2026-10-05T10:00 source=web owner=ana")
                .lead("C1 created_at=2026-10-05T10:00 source=web owner=cleo")
                .report("2026-10");
        return new MailComposer(
                        Mailbox.of(from).orElseThrow(),
                        InstantSource.fixed(NOW),
                        (due, enclosure) -> {
                            enclosures.add(enclosure);
                            told.add(due.report());
                            return SpecimenLetter.about(subject);
                        },
                        this)
                .compose(new DueMail(list, Set.of(Cadence.MONTHLY), report));
    }

    @Override
    public byte[] write(Report report, Language chosen, @Nullable String secret) {
        written.add(report);
        asked.add(chosen + " " + secret);
        return "workbook\n.\n".getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String fileName(YearMonth month) {
        return fileName;
    }

    @Override
    public String place(YearMonth month) {
        return "/srv/reports/" + fileName;
    }

    static MimeMessage parsed(OutgoingMail mail) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.content()));
    }

    /** The lines before the first empty one, as they stand in the message. */
    static List<String> rawHead(OutgoingMail mail) {
        String whole = raw(mail);
        return List.of(whole.substring(0, whole.indexOf("\r\n\r\n")).split("\r\n", -1));
    }

    static String raw(OutgoingMail mail) {
        return new String(mail.content(), StandardCharsets.UTF_8);
    }
}
