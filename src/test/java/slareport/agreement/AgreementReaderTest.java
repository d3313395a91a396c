package slareport.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.calendar.Allowance;
import slareport.calendar.HolidayRegion;
import slareport.calendar.OpenHours;

/** What stands in {@code whole.yml} is what the records say. */
class AgreementReaderTest {
    @TempDir
    Path folder;

    private Agreement whole;

    @BeforeEach
    void readWhole() throws IOException {
        whole = read("whole.yml");
    }

    private Agreement read(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), AgreementText.of(name));
        return AgreementReader.read(file, AgreementText.HOLIDAYS_OF_SPAIN_AND_MADRID)
                .versions()
                .get(0);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static OpenHours hours(int open, int openMinute, int close) {
        return new OpenHours(LocalTime.of(open, openMinute), LocalTime.of(close, 0));
    }

    private Commitment commitment(String id) {
        return whole.commitments().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theHead_isReadAsWritten() {
        assertThat(whole.file()).isEqualTo("whole.yml");
        assertThat(whole.title()).isEqualTo("Lighthouse lamps, marketing with sales");
        assertThat(whole.company()).isEqualTo("Lighthouse Lamps Ltd.");
        assertThat(whole.version()).isEqualTo("2025.1");
        assertThat(whole.effectiveFrom()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(whole.language()).isEqualTo(Language.EN);
        assertThat(whole.zone()).isEqualTo(ZoneId.of("Europe/Madrid"));
        assertThat(whole.currency()).isEqualTo("EUR");
        assertThat(whole.reviewEvery()).isEqualTo(Period.ofMonths(4));
        assertThat(whole.signed())
                .containsExactly(
                        new Signature("Ines", Side.MARKETING, LocalDate.of(2025, 2, 20)),
                        new Signature("Bruno", Side.SALES, null));
        assertThat(whole.exchangeRates())
                .containsExactly(Map.entry("GBP", number("1.17")), Map.entry("USD", number("0.92")));
    }

    @Test
    void splitShifts_areReadFromEarlyToLate() {
        List<OpenHours> split = List.of(hours(8, 0, 13), hours(15, 30, 18));
        assertThat(whole.workingTime().week())
                .containsOnlyKeys(
                        DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .containsEntry(DayOfWeek.MONDAY, split)
                .containsEntry(DayOfWeek.THURSDAY, split)
                .containsEntry(DayOfWeek.FRIDAY, List.of(new OpenHours(LocalTime.of(8, 0), LocalTime.MIDNIGHT)));
    }

    @Test
    void singleDays_areClosedOrOpenWithUsualOrOwnHours() {
        assertThat(whole.workingTime().holidays()).isEqualTo(new HolidayRegion("ES", "md"));
        assertThat(whole.workingTime().closed()).isEqualTo(Set.of(LocalDate.of(2025, 12, 24)));
        assertThat(whole.workingTime().open())
                .containsOnly(
                        // a Friday
                        Map.entry(
                                LocalDate.of(2025, 12, 26),
                                List.of(new OpenHours(LocalTime.of(8, 0), LocalTime.MIDNIGHT))),
                        Map.entry(LocalDate.of(2025, 11, 15), List.of(hours(9, 0, 13))));
    }

    @Test
    void stages_keepTheirOrderAndFillInWhatIsUsual() {
        assertThat(whole.stages())
                .extracting(Stage::id)
                .containsExactly("visit", "subscriber", "lead", "mql", "sql", "customer");
        assertThat(whole.stages().get(0)).isEqualTo(new Stage("visit", "visit", List.of(), "visit_at", null));
        assertThat(whole.stages().get(2))
                .isEqualTo(new Stage("lead", "Contact", List.of("new", "raw lead"), "lead_at", null));
    }

    @Test
    void criteria_nestAnyAndAll() {
        Stage mql = whole.stages().get(3);
        assertThat(mql.dateColumn()).isEqualTo("qualified_on");
        assertThat(mql.criteria())
                .isEqualTo(new Rule.Any(List.of(
                        new Rule.AtLeast("score", number("40.5")),
                        new Rule.All(
                                List.of(new Rule.AtMost("pages", number("9")), new Rule.Present("phone", true))))));
    }

    @Test
    void countryNo_isNorwayAndNotFalse() {
        assertThat(whole.buyerProfile())
                .isEqualTo(new BuyerProfile(
                        "Harbour master",
                        new Rule.All(List.of(
                                new Rule.In("country", List.of("ES", "NO")),
                                new Rule.NotIn("trade", List.of("toys")),
                                new Rule.In("size", List.of("large"))))));
    }

    @Test
    void touchesAndDecisions_areTheAgreedWords() {
        assertThat(whole.touches())
                .isEqualTo(new TouchRule(List.of("call", "visit in person"), List.of("outbound", "inbound")));
        assertThat(whole.decisions())
                .isEqualTo(new DecisionRules(List.of("taken"), List.of("refused"), List.of("silent"), List.of("twin")));
    }

    @Test
    void aCount_hasMonthsOfItsOwn() {
        assertThat(commitment("volume"))
                .isEqualTo(new Commitment(
                        "volume",
                        Side.MARKETING,
                        MeasureCode.ENTRIES,
                        "mql",
                        null,
                        null,
                        null,
                        null,
                        0,
                        null,
                        null,
                        0,
                        new Target(
                                Target.Direction.AT_LEAST, number("40"), Map.of(YearMonth.of(2025, 8), number("15")))));
    }

    @Test
    void targets_areInTheUnitOfTheirMeasure() {
        assertThat(commitment("profile").target().value()).isEqualByComparingTo("0.705");
        assertThat(commitment("worth").target().value()).isEqualByComparingTo("0.9");
        assertThat(commitment("cost").target().value()).isEqualByComparingTo("99.50");
        assertThat(commitment("return").target().value()).isEqualByComparingTo("2.5");
        assertThat(commitment("middle").target().value()).isEqualByComparingTo("7200");
        assertThat(commitment("middle").target().direction()).isEqualTo(Target.Direction.AT_MOST);
        assertThat(commitment("cycle").target().value()).isEqualByComparingTo("45");
        assertThat(commitment("pace").target().value()).isEqualByComparingTo("1200");
    }

    @Test
    void measuresOnMql_haveItAsTheirStage() {
        assertThat(List.of("profile", "worth", "taken", "verdict"))
                .allSatisfy(id -> assertThat(commitment(id).stage()).isEqualTo("mql"));
        assertThat(List.of("answer", "tries", "sales-share", "cycle"))
                .allSatisfy(id -> assertThat(commitment(id).stage()).isNull());
    }

    @Test
    void aConversion_hasTwoStages() {
        assertThat(commitment("sales-share").by()).isEqualTo(Side.BOTH);
        assertThat(commitment("sales-share").from()).isEqualTo("lead");
        assertThat(commitment("sales-share").to()).isEqualTo("customer");
    }

    @Test
    void whatStartsAClock_isCreationAssignmentOrAStage() {
        assertThat(commitment("middle").clock()).isEqualTo(new Commitment.ClockStart.Created());
        assertThat(commitment("answer").clock()).isEqualTo(new Commitment.ClockStart.Assigned());
        assertThat(commitment("tries").clock()).isEqualTo(new Commitment.ClockStart.AtStage("mql"));
    }

    @Test
    void attempts_haveACountAnAllowanceAndASpanApart() {
        assertThat(commitment("tries").count()).isEqualTo(3);
        assertThat(commitment("tries").within()).isEqualTo(new Allowance.WorkingDays(10));
        assertThat(commitment("tries").apart()).isEqualTo(new Allowance.Wall(Duration.ofHours(4)));
    }

    @Test
    void everyEntryOfWhere_isOneCondition() {
        assertThat(commitment("answer").conditions()).isEqualTo(2);
        assertThat(commitment("answer").where())
                .isEqualTo(new Rule.All(List.of(
                        new Rule.In("segment", List.of("port")), new Rule.In("product", List.of("lamp", "lens")))));
        assertThat(commitment("cost").conditions()).isEqualTo(1);
        assertThat(commitment("cost").where()).isEqualTo(new Rule.In("source", List.of("fair", "web")));
    }

    @Test
    void theGoal_isReadWithItsEstimates() {
        assertThat(whole.goal()).isNotNull();
        assertThat(whole.goal().revenue()).isEqualByComparingTo("900000");
        assertThat(whole.goal().year()).isEqualTo(2025);
        assertThat(whole.goal().seasonality())
                .hasSize(12)
                .contains(number("0.5"))
                .endsWith(number("2"));
        assertThat(whole.goal().averageDeal()).isEqualByComparingTo("1500.5");
        assertThat(whole.goal().historyMonths()).isEqualTo(4);
        assertThat(whole.goal().estimates())
                .containsExactly(Map.entry("visit-lead", number("0.02")), Map.entry("lead-mql", number("0.3")));
        assertThat(whole.goal().estimatedDeal()).isEqualByComparingTo("1400");
    }

    @Test
    void theSmallestAgreement_hasWhatIsUsual() throws IOException {
        Agreement smallest = read("smallest.yml");

        assertThat(smallest.language()).isEqualTo(Language.ES);
        assertThat(smallest.reviewEvery()).isNull();
        assertThat(smallest.signed()).isEmpty();
        assertThat(smallest.workingTime().holidays()).isNull();
        assertThat(smallest.workingTime().closed()).isEmpty();
        assertThat(smallest.workingTime().open()).isEmpty();
        assertThat(smallest.buyerProfile()).isNull();
        assertThat(smallest.touches()).isEqualTo(TouchRule.DEFAULT);
        assertThat(smallest.decisions()).isEqualTo(DecisionRules.NONE);
        assertThat(smallest.commitments()).isEmpty();
        assertThat(smallest.goal()).isNull();
        assertThat(smallest.exchangeRates()).isEmpty();
    }
}
