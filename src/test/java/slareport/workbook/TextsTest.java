package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static slareport.agreement.MeasureCode.ACCEPTANCE;
import static slareport.agreement.MeasureCode.FIT;
import static slareport.agreement.MeasureCode.FRESH;
import static slareport.agreement.MeasureCode.INVALID_REJECTIONS;
import static slareport.agreement.MeasureCode.NEVER_CONTACTED;
import static slareport.agreement.MeasureCode.QUALIFIED;
import static slareport.agreement.MeasureCode.WIN_RATE;
import static slareport.agreement.MeasureCode.WIN_RATE_VALUE;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slareport.agreement.Language;
import slareport.agreement.MeasureCode;
import slareport.facts.Entity;
import slareport.facts.FlawKind;
import slareport.facts.RejectReason;
import slareport.guard.Guard;
import slareport.history.Cause;
import slareport.history.MonthState;
import slareport.measure.LeadException;
import slareport.measure.ResponseTimes;
import slareport.measure.Scope;
import slareport.measure.Status;
import slareport.words.RuleWords;
import slareport.words.Texts;

class TextsTest {
    private static final List<Path> SOURCES = Stream.of("words", "workbook", "letter")
            .map(Path.of("src/main/java/slareport")::resolve)
            .toList();
    private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*)\"");

    @Test
    void allLanguages_haveTheSameKeys() throws IOException {
        assertThat(keys(Language.EN)).isEqualTo(keys(Language.ES)).isEqualTo(keys(Language.PT));
    }

    @Test
    void allLanguages_fillTheSameGaps() throws IOException {
        for (String key : keys(Language.EN)) {
            int gaps = gaps(Language.EN, key);
            assertThat(gaps(Language.ES, key)).as(key).isEqualTo(gaps);
            assertThat(gaps(Language.PT, key)).as(key).isEqualTo(gaps);
        }
    }

    @Test
    void everyKey_isUsed() throws IOException {
        Set<String> used = new TreeSet<>(families());
        used.addAll(wordsInSources());

        assertThat(keys(Language.EN)).isSubsetOf(used);
    }

    @Test
    void everyFamily_isComplete() throws IOException {
        assertThat(keys(Language.EN)).containsAll(families());
    }

    @Test
    void everyLiteralKey_isThere() throws IOException {
        Pattern asked = Pattern.compile(
                "(?:say|fact|section|sentence|label|count|day|list)\\((?:page, )?\\s*\"([a-z0-9_.]+)\"(?! \\+)");
        Set<String> missing = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = asked.matcher(source);
            while (matcher.find()) {
                if (!matcher.group(1).endsWith(".")) {
                    missing.add(matcher.group(1));
                }
            }
        }
        missing.removeAll(keys(Language.EN));
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sheetNames_suitAnySpreadsheetProgram(Language language) {
        Texts texts = Texts.in(language);
        for (SheetName name : SheetName.values()) {
            assertThat(name.in(texts)).hasSizeBetween(1, 31).doesNotContainPattern("[:\\\\/?*\\[\\]']");
        }
    }

    @Test
    void countsAgreeWithTheirNouns() {
        Texts texts = Texts.in(Language.ES);

        assertThat(texts.say("headline.closed", "Ventas", 1, 1)).isEqualTo("Ventas cumplió 1 de 1 compromiso.");
        assertThat(texts.say("headline.closed", "Marketing", 4, 6)).isEqualTo("Marketing cumplió 4 de 6 compromisos.");
        assertThat(texts.say("exceptions.lead.in", 12_345, "UTC")).startsWith("12.345 casos.");
    }

    @Test
    void numbersAndDates_followTheCountry() {
        BigDecimal millions = new BigDecimal("3000000.5");

        assertThat(Texts.in(Language.ES).number(millions, 1)).isEqualTo("3.000.000,5");
        assertThat(Texts.in(Language.ES, "MX").number(millions, 1)).isEqualTo("3,000,000.5");
        assertThat(Texts.in(Language.PT, "BR").number(millions, 1)).isEqualTo("3.000.000,5");
        assertThat(Texts.in(Language.PT, "PT").number(millions, 1)).isEqualTo("3\u00A0000\u00A0000,5");
        assertThat(Texts.in(Language.EN, "GB").number(millions, 1)).isEqualTo("3,000,000.5");
        assertThat(Texts.in(Language.ES, "MX").say("exceptions.lead.in", 12_345, "UTC"))
                .startsWith("12,345 casos.");
        assertThat(Texts.in(Language.PT, "PT").month(YearMonth.of(2026, 10))).isEqualTo("outubro de 2026");
    }

    /** Keys that are put together at run time. */
    private static Set<String> families() {
        Set<String> keys = new TreeSet<>();
        for (MeasureCode measure : MeasureCode.values()) {
            String key = "measure." + measure.code();
            keys.addAll(List.of(key, key + ".definition", key + ".formula", "promise." + measure.code()));
        }
        for (FlawKind kind : FlawKind.values()) {
            String key = "flaw." + kind.name().toLowerCase(Locale.ROOT);
            keys.addAll(List.of(key, key + ".effect"));
        }
        Stream.of(RejectReason.values()).forEach(reason -> keys.add("reject." + reason.code()));
        Stream.of(Entity.values()).forEach(entity -> keys.add("entity." + entity.code()));
        Stream.of(Guard.values()).forEach(guard -> keys.add("guard." + guard.code()));
        Stream.of(Scope.values()).forEach(scope -> keys.add("scope." + scope.code()));
        Stream.of(Status.values()).forEach(status -> keys.add("status." + status.code()));
        Stream.of(LeadException.State.values()).forEach(state -> keys.add("state." + state.code()));
        Stream.of(Cause.values()).forEach(cause -> keys.add("cause." + cause.code()));
        Stream.of(MonthState.values()).forEach(state -> keys.add("month.state." + state.code()));
        Stream.of(SheetName.values())
                .forEach(sheet -> keys.add("sheet." + sheet.name().toLowerCase(Locale.ROOT)));
        Stream.of(FIT, QUALIFIED, ACCEPTANCE, FRESH, WIN_RATE, WIN_RATE_VALUE, NEVER_CONTACTED, INVALID_REJECTIONS)
                .forEach(measure -> keys.add("traces." + measure.code()));
        RuleWords.KNOWN_COLUMNS.forEach(column -> keys.add("column." + column));
        Stream.of("rows", "loaded", "superseded", "merged", "rejected", "after_as_of")
                .forEach(count -> keys.add("quality." + count));
        Stream.of("headline.closed.both", "headline.running.both", "measure.goal.definition", "measure.goal.formula")
                .forEach(keys::add);
        for (int bucket = 1; bucket <= ResponseTimes.BUCKETS; bucket++) {
            keys.add("bucket." + bucket);
        }
        return keys;
    }

    private static Set<String> wordsInSources() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String source : sources()) {
            Matcher matcher = WORD.matcher(source);
            while (matcher.find()) {
                words.add(matcher.group(1));
            }
        }
        return words;
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }

    private static int gaps(Language language, String key) throws IOException {
        String text = bundle(language).getProperty(key);
        if (key.startsWith("pattern.")) {
            return 0;
        }
        long highest = Arrays.stream(new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex())
                .count();
        return (int) highest;
    }

    private static Set<String> keys(Language language) throws IOException {
        return new TreeSet<>(bundle(language).stringPropertyNames());
    }

    private static Properties bundle(Language language) throws IOException {
        String name = "texts_" + language.locale().toString() + ".properties";
        Properties properties = new Properties();
        try (InputStreamReader reader =
                new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
