package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import slareport.cli.Terminal.Result;
import slareport.mail.StarttlsFront;
import slareport.mail.TestCertificate;

/**
 * Nights of a quarter over exports that grow by the day, with a list of each cadence and one of all. What is expected is
 * reckoned from the calendar by hand, and turns of commitments from the published files. The build stops after six weeks;
 * {@code mvn test -Dtest=QuarterOfNightsTest -Dlast-night=2026-12-31} goes on to the end.
 */
class QuarterOfNightsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.parse(System.getProperty("last-night", "2026-11-09"));

    /** The exports of these nights never end, so that their runs are refused: a Monday, a final night, and a Thursday. */
    private static final Set<LocalDate> REFUSED =
            Set.of(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 11, 5), LocalDate.of(2026, 12, 17));

    /** The mail server is down in these nights. */
    private static final Set<LocalDate> DOWN = Set.of(LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 20));

    /**
     * Three working days after September are Thursday 1, Friday 2 and Monday 5 October; after October, Monday 2 to Wednesday 4
     * November, and the night of the 5th is refused; after November, Tuesday 1 to Thursday 3 December.
     */
    private static final Map<LocalDate, YearMonth> FINAL = Map.of(
            LocalDate.of(2026, 10, 6), YearMonth.of(2026, 9),
            LocalDate.of(2026, 11, 6), YearMonth.of(2026, 10),
            LocalDate.of(2026, 12, 4), YearMonth.of(2026, 11));

    private static final int NOBODY_LISTENS = 1;

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static final String AGREEMENT = """
            agreement: Between the two of us
            company: Made Up Ltd.
            version: "1"
            effective-from: 2026-01-01
            language: en
            time-zone: America/Mexico_City
            currency: MXN
            working-time: {monday-friday: ["09:00-18:00"]}
            stages:
              - {id: lead}
              - {id: mql}
              - {id: customer}
            commitments:
              - {id: volume, by: marketing, measure: entries, stage: mql, target: {at-least: 40}}
              - {id: answer, by: sales, measure: first_response, clock-from: mql, within: 4h, target: {at-least: 70%}}
              - {id: turnover, by: both, measure: revenue, target: {at-least: 4000}}
            """;

    @TempDir
    private Path folder;

    private final StringBuilder leads = new StringBuilder("lead_id,created_at,mql_at,owner\n");
    private final StringBuilder activities = new StringBuilder("lead_id,occurred_at,owner,type,direction\n");
    private final StringBuilder deals = new StringBuilder("deal_id,created_at,lead_id,outcome,closed_at,amount\n"
            + "D0,2026-08-07T10:00,,won,2026-08-08T10:00,500\n");

    @RegisterExtension
    private final GreenMailExtension mailServer =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private final Map<String, Map<String, String>> breaches = new HashMap<>();
    private Terminal terminal;
    private int lead;
    private String configuration = "";

    @Test
    void aQuarterOfNights_mailsExactlyWhatIsDue() throws Exception {
        TestCertificate certificate = TestCertificate.forLocalhost(folder);
        try (StarttlsFront front =
                new StarttlsFront(certificate, mailServer.getSmtp().getPort())) {
            liveThrough(front.port(), certificate);
        }
    }

    private void liveThrough(int port, TestCertificate certificate) throws MessagingException, FolderException {
        terminal = new Terminal(folder);
        try {
            Files.delete(folder.resolve("agreement/1-mexico.yml"));
            Files.delete(folder.resolve("agreement/2-madrid.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.write("agreement/1.yml", AGREEMENT);
        configuration = """
                sla:
                  agreement: agreement
                  exports: exports
                  out: out
                  guards: {settle: 0s, row-drop: 90%}
                  mail:
                    from: sla@example.com
                    lists:
                      all: {to: all@example.com, cadence: [monthly, weekly, nightly, on-breach], attach: false}
                      breach: {to: breach@example.com, cadence: on-breach, attach: false}
                      final: {to: [final@example.com, second@example.com], cadence: monthly, language: es}
                      night: {to: night@example.com, cadence: nightly, attach: false}
                      week: {to: week@example.com, cadence: weekly, attach: false}
                spring:
                  mail: {host: localhost, port: PORT, ssl.bundle: post}
                  ssl.bundle.pem.post.truststore.certificate: "file:AUTHORITY"
                """.replace("AUTHORITY", certificate.pem().toString());
        List<String> expected = new ArrayList<>();
        List<String> sent = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 9, 1); day.isBefore(FIRST.minusDays(1)); day = day.plusDays(1)) {
            workOn(day);
        }
        for (LocalDate night = FIRST; !night.isAfter(LAST); night = night.plusDays(1)) {
            workOn(night.minusDays(1));
            boolean isRefused = REFUSED.contains(night);
            boolean isDown = DOWN.contains(night);
            Result result = run(night, isRefused, isDown ? NOBODY_LISTENS : port);
            assertThat(result.exitCode()).as(night + " " + result.err()).isEqualTo(isRefused ? 3 : isDown ? 5 : 0);
            for (String mail : newMails()) {
                sent.add(night + " " + mail);
            }
            if (!isRefused) {
                expectedOf(night).forEach(mail -> expected.add(delivered(mail) + " " + mail.text()));
            }
        }

        assertThat(sent).containsExactlyElementsOf(expected);
        // the calendar's share by hand: nights that were not refused; Mondays, and two first reports of a week
        int nights = (int) (LAST.toEpochDay() - FIRST.toEpochDay())
                + 1
                - (int) REFUSED.stream().filter(night -> !night.isAfter(LAST)).count();
        assertThat(sent).filteredOn(mail -> mail.contains(" to night ")).hasSize(nights);
        if (LAST.equals(LocalDate.of(2026, 12, 31))) {
            assertThat(sent).filteredOn(mail -> mail.contains(" to week ")).hasSize(14);
            assertThat(sent).filteredOn(mail -> mail.contains(" to final ")).hasSize(3);
        }
        assertThat(sent).filteredOn(mail -> mail.contains(" to breach ")).hasSizeGreaterThan(3);
        assertThat(terminal.query("select count(*) from mail where settled is null"))
                .containsExactly("0");
        assertThat(terminal.query("select count(*) from mail where content is not null"))
                .containsExactly("0");
        assertThat(terminal.query("select count(distinct message_id) from mail"))
                .containsExactly(String.valueOf(expected.size()));
    }

    /** What the server got since it was last asked, in the order in which it was composed. */
    private Collection<String> newMails() throws MessagingException, FolderException {
        Map<Integer, String> mails = new TreeMap<>();
        Map<Integer, Integer> copies = new TreeMap<>();
        for (MimeMessage message : mailServer.getReceivedMessages()) {
            List<String> row = terminal.rows("select mail_id, occasions, list_name, report_month from mail where"
                            + " message_id = '" + message.getMessageID() + "'")
                    .get(0);
            String list = row.get(2);
            YearMonth month = YearMonth.parse(row.get(3));
            assertThat(message.getHeader("To", null)).startsWith(list + "@example.com");
            assertThat(message.getSubject())
                    .containsIgnoringCase(month.getMonth()
                            .getDisplayName(TextStyle.FULL, list.equals("final") ? SPANISH : Locale.ENGLISH));
            mails.put(Integer.valueOf(row.get(0)), row.get(1) + " to " + list + " about " + month);
            copies.merge(Integer.valueOf(row.get(0)), 1, Integer::sum);
        }
        mails.forEach((mail, told) -> assertThat(copies.get(mail)).isEqualTo(told.contains(" to final ") ? 2 : 1));
        mailServer.purgeEmailFromAllMailboxes();
        return mails.values();
    }

    private record Expected(LocalDate night, String text) {}

    /** While the server is down, mails wait for the first night in which it is not. */
    private static LocalDate delivered(Expected mail) {
        LocalDate night = mail.night();
        while (DOWN.contains(night)) {
            night = night.plusDays(1);
        }
        return night;
    }

    private List<Expected> expectedOf(LocalDate night) {
        YearMonth month = YearMonth.from(night.minusDays(1));
        // on Thursday 1 October the job runs for the first time; the run of Monday 12 is refused
        boolean isWeekly = night.equals(FIRST)
                || night.equals(LocalDate.of(2026, 10, 13))
                || (night.getDayOfWeek() == DayOfWeek.MONDAY && !REFUSED.contains(night));
        boolean isBreach = turnedForTheWorse(month);
        YearMonth finished = FINAL.get(night);
        List<Expected> mails = new ArrayList<>();
        mails.add(new Expected(
                night,
                (isWeekly ? "weekly," : "") + "nightly" + (isBreach ? ",on-breach" : "") + " to all about " + month));
        if (finished != null) {
            mails.add(new Expected(night, "monthly to all about " + finished));
        }
        if (isBreach) {
            mails.add(new Expected(night, "on-breach to breach about " + month));
        }
        if (finished != null) {
            mails.add(new Expected(night, "monthly to final about " + finished));
        }
        mails.add(new Expected(night, "nightly to night about " + month));
        if (isWeekly) {
            mails.add(new Expected(night, "weekly to week about " + month));
        }
        return mails;
    }

    /** Whether the published file says of a commitment that it is worse off than it said the night before. */
    private boolean turnedForTheWorse(YearMonth month) {
        Map<String, String> now = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve("out/figures-" + month + ".csv"))) {
                String[] cells = line.split(",", -1);
                if (cells[5].equals("total") && !cells[13].isEmpty() && !cells[14].isEmpty()) {
                    now.put(cells[13], cells[16]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(now.keySet()).containsExactly("answer", "turnover", "volume");
        Map<String, String> before = breaches.getOrDefault(month.toString(), Map.of());
        breaches.put(month.toString(), now);
        return now.keySet().stream().anyMatch(id -> badness(now.get(id)) > badness(before.getOrDefault(id, "")));
    }

    private static int badness(String status) {
        return status.equals("missed") ? 2 : status.equals("at_risk") ? 1 : 0;
    }

    private Result run(LocalDate night, boolean isRefused, int port) {
        terminal.write("exports/leads.csv", isRefused ? leads + "\"L" : leads.toString());
        terminal.write("exports/activities.csv", activities.toString());
        terminal.write("exports/deals.csv", deals.toString());
        // half past five in the morning in Mexico City
        terminal.setClock(night + "T11:30:00Z");
        terminal.write("night.yml", configuration.replace("PORT", String.valueOf(port)));
        return terminal.execute("run", "--config", terminal.path("night.yml"));
    }

    /** What a day brings: leads and calls, fewer and later in the second third of a month, and a deal every fourth day. */
    private void workOn(LocalDate day) {
        boolean isSlack = day.getDayOfMonth() > 10 && day.getDayOfMonth() <= 20;
        boolean isWeekend = day.getDayOfWeek().getValue() > 5;
        for (int i = 0; i < (isSlack || isWeekend ? 1 : 3); i++) {
            lead++;
            String created = day.atTime(LocalTime.of(9 + i, 5)).toString();
            leads.append("L" + lead + "," + created + "," + created + ",ana\n");
            if (!isSlack || lead % 3 == 0) {
                activities.append("L" + lead + "," + day.atTime(LocalTime.of(12, 0)) + ",ana,call,outbound\n");
            }
        }
        if (day.getDayOfMonth() % 4 == 0) {
            deals.append("D" + lead + "," + day.atTime(10, 0) + ",L" + lead + ",won," + day.atTime(15, 0) + ","
                    + (isSlack ? 200 : 900) + "\n");
        }
    }
}
