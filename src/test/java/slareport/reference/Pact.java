package slareport.reference;

import static slareport.reference.Plain.plain;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The version of the agreement that governs a month, read straight from its YAML. */
final class Pact {
    final Map<String, Object> yaml;
    final ZoneId zone;
    final String currency;
    final List<String> stages;
    final WorkingHours hours;
    final List<Promise> promises;

    private Pact(Map<String, Object> yaml) {
        this.yaml = yaml;
        zone = ZoneId.of((String) yaml.get("time-zone"));
        currency = (String) yaml.get("currency");
        stages = maps(yaml.get("stages")).stream()
                .map(stage -> (String) stage.get("id"))
                .toList();
        hours = hours(map(yaml.get("working-time")));
        promises = maps(yaml.get("commitments")).stream().map(Promise::new).toList();
    }

    /** The version in force on the first day of the month. */
    static Pact governing(Path folder, YearMonth month) {
        Map<String, Object> latest = null;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Map<String, Object> version = map(new Yaml().load(Files.readString(file)));
                LocalDate from = date(version.get("effective-from"));
                if (!from.isAfter(month.atDay(1))
                        && (latest == null || from.isAfter(date(latest.get("effective-from"))))) {
                    latest = version;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        if (latest == null) {
            throw new IllegalArgumentException("no version governs " + month);
        }
        return new Pact(latest);
    }

    /** The stages that a lead can be at, in order; visitors are not leads yet. */
    List<String> leadStages() {
        return stages.stream().filter(stage -> !stage.equals("visit")).toList();
    }

    boolean isBefore(String stage, String other) {
        return stages.indexOf(stage) < stages.indexOf(other);
    }

    /** The stage that the CRM calls so, or null. */
    String stageCalled(String value) {
        for (Map<String, Object> stage : maps(yaml.get("stages"))) {
            if (stage.get("values") != null && plainSet(stage.get("values")).contains(plain(value))) {
                return (String) stage.get("id");
            }
        }
        return null;
    }

    Map<String, Object> stage(String id) {
        return maps(yaml.get("stages")).stream()
                .filter(stage -> stage.get("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    String dateColumn(String stage) {
        return (String) stage(stage).getOrDefault("date-column", stage + "_at");
    }

    /** A list under a key, in plain spelling, such as the reasons that exempt. */
    Set<String> words(String key, String list) {
        return plainSet(map(yaml.get(key)).get(list));
    }

    /** What one unit of a currency is worth, or null without a rate. */
    BigDecimal rate(String code) {
        if (plain(code).isEmpty() || plain(code).equals(plain(currency))) {
            return BigDecimal.ONE;
        }
        Object rate = map(yaml.get("exchange-rates")).get(code.strip().toUpperCase(Locale.ROOT));
        return rate == null ? null : new BigDecimal(rate.toString());
    }

    /** Whether values that the column names give meet rules such as {@code any: [{column: score, at-least: 60}]}. */
    static boolean meets(Map<String, Object> rules, UnaryOperator<String> values) {
        boolean all =
                !rules.containsKey("all") || maps(rules.get("all")).stream().allMatch(rule -> meetsOne(rule, values));
        boolean any =
                !rules.containsKey("any") || maps(rules.get("any")).stream().anyMatch(rule -> meetsOne(rule, values));
        return all && any;
    }

    private static boolean meetsOne(Map<String, Object> rule, UnaryOperator<String> values) {
        String value = values.apply((String) rule.get("column"));
        if (value.isBlank()) {
            return false;
        }
        if (rule.containsKey("in")) {
            return plainSet(rule.get("in")).contains(plain(value));
        }
        // what is no number is not at least anything
        return value.strip().matches("-?\\d+(\\.\\d+)?")
                && new BigDecimal(value.strip())
                                .compareTo(new BigDecimal(rule.get("at-least").toString()))
                        >= 0;
    }

    private WorkingHours hours(Map<String, Object> week) {
        Map<DayOfWeek, List<String>> hours = new LinkedHashMap<>();
        for (String key : week.keySet()) {
            if (Set.of("holidays", "closed", "open").contains(key)) {
                continue;
            }
            String[] days = key.toUpperCase(Locale.ROOT).split("-");
            int last = DayOfWeek.valueOf(days[days.length - 1]).getValue();
            for (int day = DayOfWeek.valueOf(days[0]).getValue(); day <= last; day++) {
                hours.put(DayOfWeek.of(day), strings(week.get(key)));
            }
        }
        return new WorkingHours(
                zone, hours, (String) week.get("holidays"), dates(week.get("closed")), dates(week.get("open")));
    }

    /** One commitment. */
    static final class Promise {
        final Map<String, Object> yaml;
        final String id;
        final String measure;
        final Map<String, Object> where;

        private Promise(Map<String, Object> yaml) {
            this.yaml = yaml;
            id = text("id");
            measure = text("measure");
            where = yaml.containsKey("where") ? map(yaml.get("where")) : Map.of();
        }

        /** What the commitment says under a key, empty if nothing. */
        String text(String key) {
            return yaml.containsKey(key) ? yaml.get(key).toString() : "";
        }

        boolean covers(UnaryOperator<String> values) {
            return where.entrySet().stream()
                    .allMatch(condition -> plain(values.apply(condition.getKey()))
                            .equals(plain(condition.getValue().toString())));
        }

        boolean isAtLeast() {
            return map(yaml.get("target")).containsKey("at-least");
        }

        /** The target of a month: a number, a share or a number of days. */
        BigDecimal target(YearMonth month) {
            Map<String, Object> target = map(yaml.get("target"));
            Object general = target.get(isAtLeast() ? "at-least" : "at-most");
            Object value = target.containsKey("per-month")
                    ? map(target.get("per-month")).getOrDefault(month.toString(), general)
                    : general;
            String number = value.toString().replace("days", "").strip();
            return number.endsWith("%")
                    ? new BigDecimal(number.replace("%", "").strip()).movePointLeft(2)
                    : new BigDecimal(number);
        }

        /** The stage that starts the clock, empty for created and assigned. */
        String clockStage() {
            return Set.of("created", "assigned").contains(text("clock-from")) ? "" : text("clock-from");
        }

        /** Whether spans under it are told in seconds of the clock on the wall. */
        boolean isWall() {
            return text("within").endsWith(" wall") || text("within").matches("\\d+ days?");
        }

        /** The last instant in time for a clock that starts at an instant. */
        Instant deadline(Instant start, WorkingHours hours) {
            String[] words = text("within").split(" ");
            if (words.length == 1) {
                return hours.deadline(start, duration(words[0]));
            }
            if (words[1].equals("wall")) {
                return start.plus(duration(words[0]));
            }
            long days = Long.parseLong(words[0]);
            return words[1].equals("working")
                    ? hours.endOfWorkingDay(start, days)
                    : start.plus(Duration.ofSeconds(86_400 * days));
        }

        private static Duration duration(String amount) {
            if (!amount.matches("\\d+[hm]")) {
                throw new IllegalArgumentException("an allowance that this implementation does not know: " + amount);
            }
            return Duration.parse("PT" + amount.toUpperCase(Locale.ROOT));
        }
    }

    private static LocalDate date(Object value) {
        return ((Date) value).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Set<LocalDate> dates(Object list) {
        Set<LocalDate> dates = new HashSet<>();
        if (list != null) {
            ((List<?>) list).forEach(value -> dates.add(date(value)));
        }
        return dates;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<Map<String, Object>> maps(Object list) {
        return ((List<?>) list).stream().map(Pact::map).toList();
    }

    private static List<String> strings(Object list) {
        List<String> strings = new ArrayList<>();
        ((List<?>) list).forEach(value -> strings.add(value.toString()));
        return strings;
    }

    private static Set<String> plainSet(Object list) {
        return strings(list).stream().map(Plain::plain).collect(Collectors.toSet());
    }
}
