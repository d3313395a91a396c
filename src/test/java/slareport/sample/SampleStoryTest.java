package slareport.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import slareport.sample.Exported.Row;

/** The story that the committed set tells, by counts that are crude on purpose: no calendar, no agreement. */
class SampleStoryTest {
    private final Exported exported = new Exported(Path.of("sample-data/exports"));
    private final List<Row> leads = exported.loadedLeads();
    private final Map<String, LocalDateTime> firstTouches = exported.firstTouches();

    @Test
    void hugoAnswersMuchLaterThanTheOthers() {
        double hugo = medianHours(lead -> lead.get("owner").equals("hperalta"));
        double others = medianHours(lead -> !lead.get("owner").equals("hperalta"));
        assertThat(hugo).isGreaterThan(3 * others);
    }

    @Test
    void hugoForgetsMoreThanTheOthers() {
        assertThat(forgottenShare(lead -> lead.get("owner").equals("hperalta")))
                .isGreaterThan(2 * forgottenShare(lead -> !lead.get("owner").equals("hperalta")));
    }

    @Test
    void mostDecidedLeadsOfTheDirectoryAreRejected_andFewOfTheOthers() {
        assertThat(rejectedShare(lead -> lead.get("source").equals("Directorio industrial")))
                .isBetween(0.5, 0.65);
        assertThat(rejectedShare(lead -> !lead.get("source").equals("Directorio industrial")))
                .isBetween(0.1, 0.2);
    }

    @Test
    void augustFallsShort() {
        long neighbours = Math.min(handedOver("2026-07"), handedOver("2026-09"));
        assertThat(handedOver("2026-08")).isLessThan(neighbours * 3 / 4);
    }

    @Test
    void theOthersAnswerInHalfTheTimeUnderTheSecondVersion() {
        double before = medianHours(lead ->
                !lead.get("owner").equals("hperalta") && lead.get("mql_at").compareTo("2026-07") < 0);
        double after = medianHours(lead ->
                !lead.get("owner").equals("hperalta") && lead.get("mql_at").compareTo("2026-08") > 0);
        assertThat(after).isLessThan(before * 0.6);
    }

    private long handedOver(String month) {
        return leads.stream()
                .filter(lead -> lead.get("mql_at").startsWith(month))
                .count();
    }

    /** Of the leads handed over in working hours in the morning, so that nights do not blur the difference. */
    private double medianHours(Predicate<Row> condition) {
        List<Double> hours = new ArrayList<>();
        for (Row lead : leads) {
            LocalDateTime start = Exported.time(lead.get("mql_at"));
            LocalDateTime touch = firstTouches.get(lead.get("lead_id"));
            if (start != null && touch != null && inTheMorning(start) && condition.test(lead)) {
                hours.add(Duration.between(start, touch).toSeconds() / 3_600.0);
            }
        }
        hours.sort(null);
        assertThat(hours).hasSizeGreaterThan(40);
        return hours.get(hours.size() / 2);
    }

    private static boolean inTheMorning(LocalDateTime start) {
        return start.getDayOfWeek().getValue() <= 5 && start.getHour() >= 9 && start.getHour() < 12;
    }

    private double forgottenShare(Predicate<Row> condition) {
        List<Row> handedOver = leads.stream()
                .filter(lead -> !lead.get("mql_at").isEmpty() && condition.test(lead))
                .toList();
        long forgotten = handedOver.stream()
                .filter(lead -> !firstTouches.containsKey(lead.get("lead_id")))
                .count();
        return forgotten / (double) handedOver.size();
    }

    private double rejectedShare(Predicate<Row> condition) {
        List<Row> decided = leads.stream()
                .filter(lead -> !lead.get("accepted_at").isEmpty()
                        || !lead.get("rejected_at").isEmpty())
                .filter(condition)
                .toList();
        long rejected = decided.stream()
                .filter(lead -> !lead.get("rejected_at").isEmpty())
                .count();
        return rejected / (double) decided.size();
    }
}
