package slareport.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.mailing.Cadence.MONTHLY;
import static slareport.mailing.Cadence.NIGHTLY;
import static slareport.mailing.Cadence.ON_BREACH;
import static slareport.mailing.Cadence.WEEKLY;
import static slareport.measure.Status.AT_RISK;
import static slareport.measure.Status.MET;
import static slareport.measure.Status.MISSED;
import static slareport.measure.Status.NO_DATA;
import static slareport.measure.Status.ON_TRACK;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slareport.history.MonthState;
import slareport.measure.CohortMaturity;
import slareport.measure.Status;
import slareport.report.Report;
import slareport.report.SettledReports;

/** Which mails are due; days are those of Mexico City, six hours behind UTC. */
class CorrespondenceTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final List<PostedMail> mails = new ArrayList<>();
    private final List<MailingList> teamless = new ArrayList<>();
    private List<Breaches> seen = List.of();

    @Test
    void aFinalMonth_isMailedOnceToEachMonthlyList() {
        Report october = report(OCTOBER, "2026-11-05", MonthState.FINAL, 1);
        assertThat(post(NOVEMBER, List.of(october), list("a", MONTHLY), list("b", MONTHLY), list("c", NIGHTLY)))
                .containsExactly("a monthly 2026-10", "b monthly 2026-10");
        assertThat(post(NOVEMBER, List.of(october), list("a", MONTHLY), list("new", MONTHLY)))
                .containsExactly("new monthly 2026-10");
    }

    @Test
    void aProvisionalMonth_isNoOccasionForMonthlyLists() {
        assertThat(post(
                        NOVEMBER,
                        List.of(
                                report(NOVEMBER, "2026-11-04", MonthState.PROVISIONAL, 1),
                                report(OCTOBER, "2026-11-04", MonthState.PROVISIONAL, 1)),
                        list("a", MONTHLY)))
                .isEmpty();
    }

    @Test
    void aRevision_isMailedToMonthlyListsOnly() {
        post(NOVEMBER, List.of(report(OCTOBER, "2026-11-05", MonthState.FINAL, 1)), list("a", MONTHLY));
        Report revised = report(OCTOBER, "2026-11-20", MonthState.FINAL, 2);
        assertThat(post(null, List.of(revised), list("a", MONTHLY), list("b", WEEKLY, NIGHTLY, ON_BREACH)))
                .containsExactly("a monthly 2026-10");
    }

    @Test
    void aMailOfAnotherCadenceAboutTheMonth_isNotTheMonthlyOne() {
        post(OCTOBER, List.of(report(OCTOBER, "2026-11-01", MonthState.PROVISIONAL, 1)), list("a", NIGHTLY, MONTHLY));
        assertThat(post(
                        NOVEMBER,
                        List.of(report(OCTOBER, "2026-11-05", MonthState.FINAL, 1)),
                        list("a", NIGHTLY, MONTHLY)))
                .containsExactly("a monthly 2026-10");
    }

    @Test
    void aNight_isMailedOnceALocalDate() {
        MailingList list = list("a", NIGHTLY);
        assertThat(night("2026-11-10", list)).containsExactly("a nightly 2026-11");
        assertThat(night("2026-11-10", list)).isEmpty();
        assertThat(night("2026-11-11", list)).containsExactly("a nightly 2026-11");
    }

    @Test
    void asOfsOfOneLocalDate_areOneNight() {
        MailingList list = list("a", NIGHTLY);
        // 23:30 on the 10th and 00:30 on the 11th, which are one day in UTC
        for (String asOf : List.of("2026-11-11T05:30:00Z", "2026-11-11T06:30:00Z")) {
            assertThat(post(NOVEMBER, List.of(at(NOVEMBER, Instant.parse(asOf))), list))
                    .containsExactly("a nightly 2026-11");
        }
        assertThat(post(NOVEMBER, List.of(at(NOVEMBER, Instant.parse("2026-11-12T05:59:59Z"))), list))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Monday to Sunday
        "2026-11-09, 2026-11-15, false",
        "2026-11-09, 2026-11-16, true",
        "2026-11-08, 2026-11-09, true",
        // Monday failed
        "2026-11-10, 2026-11-15, false",
        "2026-11-10, 2026-11-16, true",
        // one week of two years
        "2026-12-28, 2027-01-03, false",
        "2026-12-28, 2027-01-04, true"
    })
    void aWeek_isMailedByItsFirstReport(String first, String then, boolean isDue) {
        MailingList list = list("a", WEEKLY);
        assertThat(night(first, list)).hasSize(1);
        assertThat(night(then, list)).hasSize(isDue ? 1 : 0);
    }

    @Test
    void aWeekInWhichAMonthBegins_hasOneMail() {
        MailingList list = list("a", WEEKLY);
        assertThat(post(OCTOBER, List.of(report(OCTOBER, "2026-10-26", MonthState.PROVISIONAL, 1)), list))
                .containsExactly("a weekly 2026-10");
        assertThat(post(OCTOBER, List.of(report(OCTOBER, "2026-11-01", MonthState.PROVISIONAL, 1)), list))
                .isEmpty();
        // Monday the 2nd shows Sunday the 1st
        assertThat(night("2026-11-02", list)).containsExactly("a weekly 2026-11");
    }

    @Test
    void reportsOfOtherMonths_areNotForListsThatFollowTheMonthToDate() {
        MailingList list = list("a", WEEKLY, NIGHTLY, ON_BREACH);
        Report october = SettledReports.of(
                OCTOBER, midnight("2026-11-04"), MonthState.PROVISIONAL, 1, Map.of("x", MISSED), null);
        assertThat(post(NOVEMBER, List.of(october), list)).isEmpty();
        assertThat(seen).isEmpty();
    }

    @Test
    void severalOccasions_areOneMailAReport() {
        MailingList list = list("a", MONTHLY, WEEKLY, NIGHTLY, ON_BREACH);
        Report november = SettledReports.of(
                NOVEMBER, midnight("2026-11-09"), MonthState.PROVISIONAL, 1, Map.of("x", AT_RISK), null);
        assertThat(post(NOVEMBER, List.of(november, report(OCTOBER, "2026-11-09", MonthState.FINAL, 1)), list))
                .containsExactly("a weekly,nightly,on-breach 2026-11", "a monthly 2026-10");
    }

    @ParameterizedTest
    @CsvSource({
        "ON_TRACK, AT_RISK, true",
        "ON_TRACK, MISSED, true",
        "AT_RISK, MISSED, true",
        "NO_DATA, AT_RISK, true",
        "AT_RISK, AT_RISK, false",
        "MISSED, MISSED, false",
        "MISSED, AT_RISK, false",
        "AT_RISK, ON_TRACK, false",
        "MISSED, MET, false",
        "ON_TRACK, ON_TRACK, false"
    })
    void aTurnForTheWorse_isMailed(Status before, Status now, boolean isDue) {
        MailingList list = list("a", ON_BREACH);
        breachNight("2026-11-10", Map.of("x", before), list);
        assertThat(breachNight("2026-11-11", Map.of("x", now), list)).hasSize(isDue ? 1 : 0);
    }

    @Test
    void aCommitmentThatRecovers_isMailedWhenItTurnsAgain() {
        MailingList list = list("a", ON_BREACH);
        assertThat(breachNight("2026-11-10", Map.of("x", AT_RISK), list)).hasSize(1);
        assertThat(breachNight("2026-11-11", Map.of("x", ON_TRACK), list)).isEmpty();
        assertThat(breachNight("2026-11-12", Map.of("x", AT_RISK), list)).hasSize(1);
    }

    @Test
    void anotherCommitment_isATurnOfItsOwn() {
        MailingList list = list("a", ON_BREACH);
        breachNight("2026-11-10", Map.of("x", AT_RISK, "y", ON_TRACK), list);
        assertThat(breachNight("2026-11-11", Map.of("x", ON_TRACK, "y", AT_RISK), list))
                .hasSize(1);
    }

    @Test
    void aNewList_beginsWithNothingSeen() {
        breachNight("2026-11-10", Map.of("x", AT_RISK), list("a", ON_BREACH));
        assertThat(breachNight("2026-11-11", Map.of("x", AT_RISK), list("a", ON_BREACH), list("b", ON_BREACH)))
                .containsExactly("b on-breach 2026-11");
    }

    @Test
    void aNewMonth_beginsWithNothingSeen() {
        MailingList list = list("a", ON_BREACH);
        Report october = SettledReports.of(
                OCTOBER, midnight("2026-11-01"), MonthState.PROVISIONAL, 1, Map.of("x", MISSED), null);
        assertThat(post(OCTOBER, List.of(october), list)).hasSize(1);
        assertThat(breachNight("2026-11-02", Map.of("x", MISSED), list)).containsExactly("a on-breach 2026-11");
    }

    @Test
    void aCohortThatIsStillMaturing_isNoBreach() {
        MailingList list = list("a", ON_BREACH);
        CohortMaturity maturing = new CohortMaturity("a", "b", midnight("2027-03-01"), false, null);
        Report november = SettledReports.of(
                NOVEMBER, midnight("2026-11-10"), MonthState.PROVISIONAL, 1, Map.of("x", AT_RISK), maturing);
        assertThat(post(NOVEMBER, List.of(november), list)).isEmpty();
        assertThat(breachNight("2026-11-11", Map.of("x", AT_RISK), list)).hasSize(1);
    }

    @Test
    void aRunThatMakesNoMails_isNotSeenByAnyList() {
        Report november = SettledReports.of(
                NOVEMBER, midnight("2026-11-10"), MonthState.PROVISIONAL, 1, Map.of("x", AT_RISK), null);
        assertThat(Correspondence.NONE.about(List.of(november), PostMemory.NONE))
                .isEqualTo(Post.NONE);
    }

    @Test
    void aTeamThatNobodyIsIn_getsNoMailAndIsTold() {
        MailingList north =
                new MailingList("north", List.of("n@example.com"), Set.of(NIGHTLY), null, "North", true, null);

        assertThat(night("2026-11-10", north, list("a", NIGHTLY))).containsExactly("a nightly 2026-11");
        assertThat(teamless).containsExactly(north);
    }

    @Test
    void aBreachThatATeamNobodyIsInWasNotTold_isStillToBeTold() {
        breachNight("2026-11-10", Map.of("x", AT_RISK), north());

        assertThat(seen).isEmpty();
    }

    @Test
    void aTeamThatNobodyIsIn_isToldOnceWhateverIsDue() {
        Report october = report(OCTOBER, "2026-11-05", MonthState.FINAL, 1);
        Report november = SettledReports.of(
                NOVEMBER, midnight("2026-11-05"), MonthState.PROVISIONAL, 1, Map.of("x", AT_RISK), null);

        assertThat(post(NOVEMBER, List.of(november, october), north())).isEmpty();
        assertThat(teamless).containsExactly(north());
    }

    @Test
    void whereNothingIsDue_nobodyIsAskedToCompose() {
        Correspondence correspondence = new Correspondence(
                List.of(list("a", MONTHLY)),
                NOVEMBER,
                () -> {
                    throw new AssertionError("asked");
                },
                list -> {});
        assertThat(correspondence
                        .about(List.of(report(NOVEMBER, "2026-11-10", MonthState.PROVISIONAL, 1)), PostMemory.NONE)
                        .mails())
                .isEmpty();
    }

    private List<String> night(String date, MailingList... lists) {
        YearMonth month = YearMonth.from(LocalDate.parse(date).minusDays(1));
        return post(month, List.of(report(month, date, MonthState.PROVISIONAL, 1)), lists);
    }

    private List<String> breachNight(String date, Map<String, Status> statuses, MailingList... lists) {
        return post(
                NOVEMBER,
                List.of(SettledReports.of(NOVEMBER, midnight(date), MonthState.PROVISIONAL, 1, statuses, null)),
                lists);
    }

    /** The mails of a run, which later ones remember. */
    private List<String> post(@Nullable YearMonth current, List<Report> reports, MailingList... lists) {
        Correspondence correspondence = new Correspondence(
                Arrays.asList(lists),
                current,
                () -> due ->
                        new OutgoingMail(due, "<1@example.com>", "subject", "text".getBytes(StandardCharsets.UTF_8)),
                teamless::add);
        Post post = correspondence.about(reports, new PostMemory(mails, seen));
        if (!post.seen().isEmpty()) {
            seen = post.seen();
        }
        List<String> told = new ArrayList<>();
        for (OutgoingMail mail : post.mails()) {
            DueMail due = mail.due();
            mails.add(new PostedMail(
                    due.list().name(),
                    due.occasions(),
                    due.report().review().month(),
                    due.report().history().edition().number(),
                    due.report().review().asOf()));
            told.add(due.list().name() + " "
                    + String.join(
                            ",",
                            new TreeSet<>(due.occasions())
                                    .stream().map(Cadence::code).toList())
                    + " " + due.report().review().month());
        }
        return told;
    }

    private static MailingList list(String name, Cadence... cadences) {
        return new MailingList(name, List.of(name + "@example.com"), Set.of(cadences), null, null, true, null);
    }

    /** A list for a team that no report knows. */
    private static MailingList north() {
        return new MailingList(
                "north", List.of("n@example.com"), Set.of(MONTHLY, ON_BREACH), null, "North", true, null);
    }

    private static Report report(YearMonth month, String date, MonthState state, int revision) {
        return SettledReports.of(month, midnight(date), state, revision, Map.of("x", MET, "y", NO_DATA), null);
    }

    private static Report at(YearMonth month, Instant asOf) {
        return SettledReports.of(month, asOf, MonthState.PROVISIONAL, 1, Map.of("x", ON_TRACK), null);
    }

    private static Instant midnight(String date) {
        return LocalDate.parse(date)
                .atStartOfDay(ZoneId.of("America/Mexico_City"))
                .toInstant();
    }
}
