package slareport.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import slareport.failure.UserError;
import slareport.guard.GuardRules;

/**
 * The settings under {@code sla.guards}, as they are written; null where nothing was set.
 *
 * @param settle how long a file that was written lately must stay as it is, such as {@code 2s}; {@code 0s} not to wait
 * @param done whether every file needs a finished-mark: required or optional
 * @param oldest age up to which an export is fresh, such as {@code 26h}
 * @param rowDrop share of its rows that an entity may lose from one published run to the next, such as {@code 30%}
 * @param rowDropFrom entities with fewer rows may lose any
 */
record GuardSettings(
        @Nullable String settle,
        @Nullable String done,
        @Nullable String oldest,
        @Nullable String rowDrop,
        @Nullable String rowDropFrom) {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s*(ms|s|m|min|h|d)");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)\\s*%");

    /**
     * What they mean.
     *
     * @throws UserError with a sentence for each that cannot be used
     */
    GuardRules rules() {
        GuardRules usual = GuardRules.USUAL;
        List<String> mistakes = new ArrayList<>();
        GuardRules rules = new GuardRules(
                read("settle", settle, GuardSettings::pause, usual.settle(), "a time up to 10m such as 2s", mistakes),
                read("done", done, GuardSettings::required, usual.doneRequired(), "required or optional", mistakes),
                oldest == null
                        ? null
                        : read(
                                "oldest",
                                oldest,
                                GuardSettings::age,
                                Duration.ZERO,
                                "an age such as 26h or 3d",
                                mistakes),
                read(
                        "row-drop",
                        rowDrop,
                        GuardSettings::share,
                        usual.rowDrop(),
                        "a share between 0% and 100% such as 30%",
                        mistakes),
                read(
                        "row-drop-from",
                        rowDropFrom,
                        GuardSettings::count,
                        usual.rowDropFrom(),
                        "a number of rows such as 200",
                        mistakes));
        if (!mistakes.isEmpty()) {
            throw new UserError(UserError.Kind.USAGE, mistakes);
        }
        return rules;
    }

    private static <T> T read(
            String key,
            @Nullable String text,
            Function<String, T> reader,
            T byDefault,
            String expected,
            List<String> mistakes) {
        if (text == null) {
            return byDefault;
        }
        try {
            return reader.apply(text.strip().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            mistakes.add("sla.guards." + key + " is \"" + text + "\"; expected " + expected + ".");
            return byDefault;
        }
    }

    private static Duration pause(String text) {
        Duration pause = duration(text);
        if (pause.compareTo(LONGEST_PAUSE) > 0) {
            throw new IllegalArgumentException(text);
        }
        return pause;
    }

    private static Duration age(String text) {
        Duration age = duration(text);
        if (age.isZero()) {
            throw new IllegalArgumentException(text);
        }
        return age;
    }

    private static Duration duration(String text) {
        Matcher found = matched(DURATION, text);
        long amount = Long.parseLong(found.group(1));
        return switch (found.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "h" -> Duration.ofHours(amount);
            case "d" -> Duration.ofDays(amount);
            default -> Duration.ofMinutes(amount);
        };
    }

    private static boolean required(String text) {
        return switch (text) {
            case "required" -> true;
            case "optional" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static BigDecimal share(String text) {
        BigDecimal share = new BigDecimal(matched(SHARE, text).group(1)).movePointLeft(2);
        if (share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(text);
        }
        return share;
    }

    private static long count(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new IllegalArgumentException(text);
        }
        return Long.parseLong(text);
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException(text);
        }
        return found;
    }
}
