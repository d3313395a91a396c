package slareport.reference;

import static slareport.reference.Plain.plain;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The version of the agreement that governs a month, read straight from its YAML. */
final class Pact {
    private static final Map<String, List<String>> USUAL_TOUCHES =
            Map.of("types", List.of("call", "email", "meeting", "message"), "directions", List.of("outbound"));

    final Map<String, Object> yaml;
    final ZoneId zone;
    final String currency;
    final List<String> stages;
    final WorkingHours hours;

    /** None in months before the first version, which have no targets. */
    final List<Promise> promises;

    final boolean isAgreed;

    private Pact(Map<String, Object> yaml, boolean isAgreed) {
        this.yaml = yaml;
        this.isAgreed = isAgreed;
        zone = ZoneId.of((String) yaml.get("time-zone"));
        currency = (String) yaml.get("currency");
        stages = Yamls.maps(yaml.get("stages")).stream()
                .map(stage -> (String) stage.get("id"))
                .toList();
        hours = WorkingHours.of(zone, Yamls.map(yaml.get("working-time")));
        promises = isAgreed
                ? Yamls.maps(yaml.get("commitments")).stream()
                        .map(promise -> new Promise(promise, hours))
                        .toList()
                : List.of();
    }

    /** The version in force on the first day of the month; before there was any, the first one without its promises. */
    static Pact governing(Path folder, YearMonth month) {
        List<Map<String, Object>> versions = versions(folder);
        return versions.stream()
                .filter(version -> !from(version).isAfter(month.atDay(1)))
                .reduce((earlier, later) -> later)
                .map(version -> new Pact(version, true))
                .orElseGet(() -> new Pact(versions.get(0), false));
    }

    private static List<Map<String, Object>> versions(Path folder) {
        List<Map<String, Object>> versions = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                versions.add(Yamls.map(new Yaml().load(Files.readString(file))));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        versions.sort(Comparator.comparing(Pact::from));
        return versions;
    }

    private static LocalDate from(Map<String, Object> version) {
        return Yamls.date(version.get("effective-from"));
    }

    /** The stages that a lead can be at, in order; visitors are not leads yet. */
    List<String> leadStages() {
        return stages.stream().filter(stage -> !stage.equals("visit")).toList();
    }

    boolean lists(String stage) {
        return stages.contains(stage);
    }

    boolean isBefore(String stage, String other) {
        return stages.indexOf(stage) < stages.indexOf(other);
    }

    /** The stage after another one, empty after the last. */
    Optional<String> after(String stage) {
        return stages.stream().skip(stages.indexOf(stage) + 1L).findFirst();
    }

    /** The stage that the CRM calls so, or null. */
    String stageCalled(String value) {
        return Yamls.maps(yaml.get("stages")).stream()
                .filter(stage ->
                        Rules.isOneOf(stage.get("id"), value) || Rules.isOneOf(Yamls.list(stage.get("values")), value))
                .map(stage -> (String) stage.get("id"))
                .findFirst()
                .orElse(null);
    }

    Map<String, Object> stage(String id) {
        return Yamls.maps(yaml.get("stages")).stream()
                .filter(stage -> stage.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    String dateColumn(String stage) {
        return (String) stage(stage).getOrDefault("date-column", stage + "_at");
    }

    /** Whether a value stands in a list of the decisions, such as the reasons that exempt. */
    boolean decides(String list, String value) {
        return Rules.isOneOf(Yamls.list(Yamls.map(yaml.get("decisions")).get(list)), value);
    }

    /** The types or the directions that make an activity a touch. */
    Set<String> touches(String list) {
        Object words = Yamls.map(yaml.get("touches")).get(list);
        return Yamls.strings(words == null ? USUAL_TOUCHES.get(list) : words).stream()
                .map(Plain::plain)
                .collect(Collectors.toSet());
    }

    /** What one unit of a currency is worth, or null without a rate. */
    BigDecimal rate(String code) {
        if (plain(code).isEmpty() || plain(code).equals(plain(currency))) {
            return BigDecimal.ONE;
        }
        Object rate = Yamls.map(yaml.get("exchange-rates")).get(code.strip().toUpperCase(Locale.ROOT));
        return rate == null ? null : new BigDecimal(rate.toString());
    }

    /** The one commitment on a measure that judges a lead: of those it meets the one with most conditions, else the first. */
    Optional<Promise> judging(String measure, UnaryOperator<String> lead) {
        return promises.stream()
                .filter(promise -> promise.measure.equals(measure) && promise.covers(lead))
                // the first of the greatest stays
                .reduce((first, other) -> other.where.size() > first.where.size() ? other : first);
    }
}
