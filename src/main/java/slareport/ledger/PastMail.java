package slareport.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import slareport.mailing.Cadence;

/**
 * What the ledger knows of one mail; how many addresses it reached, but not which.
 *
 * @param number in the outbox
 * @param run number of the run that made it
 * @param list name of the list that it goes to
 * @param occasions why it was made
 * @param month what its report is about
 * @param revision which publication of that month
 * @param asOf the instant up to which the report knows facts
 * @param messageId in angle brackets
 * @param addresses how many it is for
 * @param delivered how many the server took it for
 * @param refused how many the server will never take it for
 * @param waiting how many it waits for
 * @param failedAttempts how often it was tried in vain
 * @param attempted when it was tried last, null before the first time
 * @param trouble half a sentence on what stood in the way, without addresses; null when nothing did
 * @param settled when nothing of it waited any more, null while something does
 */
public record PastMail(
        long number,
        long run,
        String list,
        Set<Cadence> occasions,
        YearMonth month,
        int revision,
        Instant asOf,
        String messageId,
        String subject,
        Instant composed,
        int addresses,
        int delivered,
        int refused,
        int waiting,
        int failedAttempts,
        @Nullable Instant attempted,
        @Nullable String trouble,
        @Nullable Instant settled) {
    private static final String MAILS = "select mail_id, run_id, list_name, occasions, report_month, revision, as_of,"
            + " message_id, subject, composed, failed_attempts, attempted, settled,"
            + " (select count(*) from mail_recipient where mail_recipient.mail_id = mail.mail_id) as addresses,"
            + " (select count(*) from mail_recipient where mail_recipient.mail_id = mail.mail_id and state = 'delivered')"
            + " as delivered,"
            + " (select count(*) from mail_recipient where mail_recipient.mail_id = mail.mail_id and state = 'refused')"
            + " as refused,"
            + " (select count(*) from mail_recipient where mail_recipient.mail_id = mail.mail_id and state = 'waiting')"
            + " as waiting,"
            + " coalesce((select min(trouble) from mail_recipient where mail_recipient.mail_id = mail.mail_id), trouble)"
            + " as trouble from mail where settled is ";

    public PastMail {
        occasions = Set.copyOf(occasions);
    }

    /** Whether nobody was left out. */
    public boolean isDelivered() {
        return delivered == addresses;
    }

    /** All that wait, and {@code most} of the others, newest first each. */
    static List<PastMail> newest(JdbcClient jdbc, int most) {
        List<PastMail> mails = new ArrayList<>(mails(jdbc, "null order by mail_id desc"));
        mails.addAll(mails(jdbc, "not null order by mail_id desc fetch first " + most + " rows only"));
        return mails;
    }

    private static List<PastMail> mails(JdbcClient jdbc, String which) {
        return jdbc.sql(MAILS + which)
                .query((row, number) -> new PastMail(
                        row.getLong("mail_id"),
                        row.getLong("run_id"),
                        row.getString("list_name"),
                        PostRows.cadences(row.getString("occasions")),
                        YearMonth.parse(row.getString("report_month")),
                        row.getInt("revision"),
                        row.getObject("as_of", OffsetDateTime.class).toInstant(),
                        row.getString("message_id"),
                        row.getString("subject"),
                        row.getObject("composed", OffsetDateTime.class).toInstant(),
                        row.getInt("addresses"),
                        row.getInt("delivered"),
                        row.getInt("refused"),
                        row.getInt("waiting"),
                        row.getInt("failed_attempts"),
                        instant(row.getObject("attempted", OffsetDateTime.class)),
                        row.getString("trouble"),
                        instant(row.getObject("settled", OffsetDateTime.class))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
