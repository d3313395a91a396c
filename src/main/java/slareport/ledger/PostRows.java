package slareport.ledger;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import slareport.history.History;
import slareport.mailing.Breaches;
import slareport.mailing.Cadence;
import slareport.mailing.DueMail;
import slareport.mailing.OutgoingMail;
import slareport.mailing.Post;
import slareport.mailing.PostMemory;
import slareport.mailing.PostedMail;
import slareport.measure.Status;

/** Enters what runs leave for the lists, and tells later ones of it. */
final class PostRows {
    private final JdbcClient jdbc;

    PostRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters what a run leaves; in the transaction that records it as published. */
    void insert(long run, Post post, Instant composed) {
        post.mails().forEach(mail -> insert(run, mail, composed));
        post.seen().forEach(this::replace);
    }

    /** What later runs are to know of the mails about a month or later ones. */
    PostMemory memory(YearMonth first) {
        return new PostMemory(mails(first), seen(first));
    }

    /** The words of cadences, in one text. */
    static String words(Set<Cadence> occasions) {
        return occasions.stream().sorted().map(Cadence::code).collect(Collectors.joining(","));
    }

    /** The cadences of such a text; words that only a later version knows are passed over. */
    static Set<Cadence> cadences(String words) {
        return Arrays.stream(words.split(",", -1))
                .flatMap(word -> Cadence.of(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private void insert(long run, OutgoingMail mail, Instant composed) {
        DueMail due = mail.due();
        History history = due.report().history();
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into mail (run_id, list_name, occasions, report_month, revision, as_of, message_id, subject,"
                        + " composed, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        run,
                        due.list().name(),
                        words(due.occasions()),
                        due.report().review().month().toString(),
                        history == null ? 1 : history.edition().number(),
                        SqlTime.of(due.report().review().asOf()),
                        mail.messageId(),
                        mail.subject(),
                        SqlTime.of(composed),
                        mail.content())
                .update(key, "mail_id");
        Number number = key.getKey();
        if (number == null) {
            throw new IllegalStateException("the database gave the mail no number");
        }
        List<String> to = due.list().to();
        for (int position = 0; position < to.size(); position++) {
            jdbc.sql("insert into mail_recipient (mail_id, position_no, address, state) values (?, ?, ?, ?)")
                    .params(number.longValue(), position + 1, to.get(position), OutboxRows.WAITING)
                    .update();
        }
    }

    private void replace(Breaches seen) {
        String month = seen.month().toString();
        jdbc.sql("delete from seen_breach where list_name = ? and report_month = ?")
                .params(seen.list(), month)
                .update();
        seen.statuses()
                .forEach((commitment, status) -> jdbc.sql(
                                "insert into seen_breach (list_name, report_month, commitment, status) values (?, ?, ?, ?)")
                        .params(seen.list(), month, commitment, status.code())
                        .update());
    }

    private List<PostedMail> mails(YearMonth first) {
        return jdbc.sql("select list_name, occasions, report_month, revision, as_of from mail where report_month >= ?"
                        + " order by mail_id")
                .param(first.toString())
                .query((row, number) -> new PostedMail(
                        row.getString(1),
                        cadences(row.getString(2)),
                        YearMonth.parse(row.getString(3)),
                        row.getInt(4),
                        row.getObject(5, OffsetDateTime.class).toInstant()))
                .list();
    }

    private record Seen(String list, YearMonth month, String commitment, Status status) {}

    private List<Breaches> seen(YearMonth first) {
        Map<String, Status> statuses =
                Arrays.stream(Status.values()).collect(Collectors.toMap(Status::code, Function.identity()));
        Map<List<Object>, Map<String, Status>> found = new LinkedHashMap<>();
        jdbc.sql("select list_name, report_month, commitment, status from seen_breach where report_month >= ?"
                        + " order by list_name, report_month, commitment")
                .param(first.toString())
                .query((row, number) -> new Seen(
                        row.getString(1),
                        YearMonth.parse(row.getString(2)),
                        row.getString(3),
                        statuses.getOrDefault(row.getString(4), Status.AT_RISK)))
                .list()
                .forEach(seen -> found.computeIfAbsent(
                                List.of(seen.list(), seen.month()), unused -> new LinkedHashMap<>())
                        .put(seen.commitment(), seen.status()));
        List<Breaches> breaches = new ArrayList<>();
        found.forEach((place, stood) ->
                breaches.add(new Breaches(String.valueOf(place.get(0)), (YearMonth) place.get(1), stood)));
        return breaches;
    }
}
