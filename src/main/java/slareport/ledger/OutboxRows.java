package slareport.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import slareport.mailing.GivenUpMail;
import slareport.mailing.Outbox;
import slareport.mailing.WaitingMail;

/**
 * The mails that runs left to be sent. What a mail holds, and the addresses that it goes to, are deleted in the transaction
 * after which no address waits for it any more.
 */
public final class OutboxRows implements Outbox {
    /** The state of an address that the mail has not reached. */
    static final String WAITING = "waiting";

    private static final String DELIVERED = "delivered";
    private static final String REFUSED = "refused";
    private static final String GIVEN_UP = "given_up";
    private static final int LONGEST_TROUBLE = 500;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    OutboxRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @Override
    public List<WaitingMail> waiting() {
        return jdbc.sql("select mail_id, list_name, report_month from mail where settled is null order by mail_id")
                .query((row, number) -> new WaitingMail(
                        row.getLong(1), row.getString(2), YearMonth.parse(row.getString(3)), to(row.getLong(1))))
                .list();
    }

    @Override
    public byte[] content(long mail) {
        return jdbc.sql("select content from mail where mail_id = ? and settled is null")
                .param(mail)
                .query((row, number) -> Objects.requireNonNull(row.getBytes(1)))
                .single();
    }

    @Override
    public void delivered(long mail, List<String> to, Instant when) {
        transactions.executeWithoutResult(status -> {
            for (String address : to) {
                jdbc.sql("update mail_recipient set state = ?, settled = ?, address = null, trouble = null"
                                + " where mail_id = ? and address = ? and state = ?")
                        .params(DELIVERED, SqlTime.of(when), mail, address, WAITING)
                        .update();
            }
            attempted(mail, when);
        });
    }

    @Override
    public void refused(long mail, String address, Instant when, String why) {
        transactions.executeWithoutResult(status -> {
            jdbc.sql("update mail_recipient set state = ?, settled = ?, address = null, trouble = ?"
                            + " where mail_id = ? and address = ? and state = ?")
                    .params(REFUSED, SqlTime.of(when), storable(why), mail, address, WAITING)
                    .update();
            attempted(mail, when);
        });
    }

    @Override
    public void failed(long mail, Instant when, String why) {
        transactions.executeWithoutResult(
                status -> jdbc.sql("update mail set failed_attempts = failed_attempts + 1, attempted = ?, trouble = ?"
                                + " where mail_id = ? and settled is null")
                        .params(SqlTime.of(when), storable(why), mail)
                        .update());
    }

    /**
     * Gives the mails up that were composed before an instant and still wait.
     *
     * @return them, oldest first
     */
    public List<GivenUpMail> giveUp(Instant composedBefore, Instant now) {
        return transactions.execute(status -> {
            List<WaitingMail> old = waiting().stream()
                    .filter(mail -> isComposedBefore(mail.number(), composedBefore))
                    .toList();
            for (WaitingMail mail : old) {
                jdbc.sql("update mail_recipient set state = ?, settled = ?, address = null where mail_id = ?"
                                + " and state = ?")
                        .params(GIVEN_UP, SqlTime.of(now), mail.number(), WAITING)
                        .update();
                settle(mail.number(), now);
            }
            return old.stream()
                    .map(mail -> new GivenUpMail(
                            mail.number(), mail.list(), mail.month(), mail.to().size()))
                    .toList();
        });
    }

    private boolean isComposedBefore(long mail, Instant instant) {
        return jdbc.sql("select count(*) from mail where mail_id = ? and composed < ?")
                        .params(mail, SqlTime.of(instant))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<String> to(long mail) {
        return jdbc.sql("select address from mail_recipient where mail_id = ? and state = ? order by position_no")
                .params(mail, WAITING)
                .query(String.class)
                .list();
    }

    private void attempted(long mail, Instant when) {
        jdbc.sql("update mail set attempted = ? where mail_id = ?")
                .params(SqlTime.of(when), mail)
                .update();
        settle(mail, when);
    }

    /** Deletes what was to be sent once nobody waits for it any more. */
    private void settle(long mail, Instant when) {
        jdbc.sql("update mail set content = null, settled = ? where mail_id = ? and settled is null"
                        + " and not exists (select 1 from mail_recipient where mail_recipient.mail_id = mail.mail_id"
                        + " and state = ?)")
                .params(SqlTime.of(when), mail, WAITING)
                .update();
    }

    /** One line of what a server may have said, which PostgreSQL can store. */
    private static String storable(String why) {
        String line = why.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST_TROUBLE ? line.substring(0, LONGEST_TROUBLE) + "…" : line;
    }
}
