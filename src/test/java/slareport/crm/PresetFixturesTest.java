package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slareport.agreement.Agreement;
import slareport.agreement.Agreements;
import slareport.agreement.DecisionRules;
import slareport.agreement.Language;
import slareport.agreement.Stage;
import slareport.agreement.TouchRule;
import slareport.calendar.WorkingHours;
import slareport.facts.CrmFacts;
import slareport.facts.Entity;
import slareport.facts.FileCounts;
import slareport.guard.Guards;

/**
 * Made-up exports of every CRM and language, each beside what has to be read from it: a line with the entity and the export
 * it is to be taken for, then its rows in the project's own columns. Where a file holds two entities, a blank line divides
 * them.
 */
class PresetFixturesTest {
    private static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final String NEUTRAL_NAME = "export.csv";

    @TempDir
    Path folder;

    /** What has to be read from a file as one entity. */
    private record Expected(Entity entity, String export, List<String> columns, List<List<String>> rows) {}

    static Stream<String> exports() throws IOException, URISyntaxException {
        Path fixtures = fixtures();
        try (Stream<Path> files = Files.walk(fixtures)) {
            return files
                    .map(file -> fixtures.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void export_isToldByItsHeaderAndReadAsItsCrmMeansIt(String name) throws Exception {
        Path fixture = fixtures().resolve(name);
        List<Expected> expected = expected(Path.of(fixture.toString().replaceAll("csv$", "expected")));
        // only the header is to tell what the file is
        Files.copy(fixture, folder.resolve(NEUTRAL_NAME));
        boolean isEnough = expected.stream().anyMatch(part -> part.entity() == Entity.LEADS)
                || expected.stream().anyMatch(part -> part.entity() == Entity.DEALS);
        if (!isEnough) {
            Files.writeString(folder.resolve("deals.csv"), "deal_id,created_at\nother,2026-01-01T00:00:00Z\n");
        }

        CrmExports exports = CrmExports.find(folder, ExportSetup.DEFAULT, agreements(), ZONE, Guards.strict());
        RejectLog rejects = new RejectLog();
        CrmFacts facts = read(exports, rejects);

        assertThat(rejects.rows()).as("rejects").isEmpty();
        List<String> taken = exports.recognised().stream()
                .filter(remark -> remark.startsWith(NEUTRAL_NAME))
                .toList();
        assertThat(taken)
                .as("remarks")
                .hasSize(expected.size())
                .allSatisfy(remark -> assertThat(expected)
                        .anySatisfy(part ->
                                assertThat(remark).contains(part.entity().code() + " of ", "(" + part.export() + ")")));
        for (Expected part : expected) {
            Set<String> words =
                    part.rows().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
            words.add("");
            CanonicalRows canonical = new CanonicalRows(facts, part.columns(), words);
            assertThat(columnsOf(facts, part.entity())).containsExactlyInAnyOrderElementsOf(part.columns());
            assertThat(canonical.of(part.entity())).containsExactlyElementsOf(part.rows());
            assertThat(counts(facts, part.entity()).rows())
                    .isEqualTo(part.rows().size());
        }
    }

    private static CrmFacts read(CrmExports exports, RejectLog rejects) {
        CrmFacts facts = exports.emptyFacts();
        for (Entity entity : Entity.values()) {
            try (EntityReading reading = exports.open(entity, facts, rejects)) {
                for (ExportPart part = reading.next(); part != null; part = reading.next()) {
                    part.keep();
                }
            }
        }
        return facts;
    }

    private static FileCounts counts(CrmFacts facts, Entity entity) {
        return facts.files().stream()
                .filter(file -> file.entity() == entity && file.file().equals(NEUTRAL_NAME))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The columns of an entity that the files say something of. When deals and activities were modified only decides which of
     * two rows holds, and cannot be read back.
     */
    private static List<String> columnsOf(CrmFacts facts, Entity entity) {
        return new AgreedColumns(agreements())
                .of(entity).stream()
                        .filter(column -> (entity == Entity.LEADS || !column.equals("modified_at"))
                                && (facts.has(entity, column)
                                        || entity.required().contains(column)))
                        .toList();
    }

    private static List<Expected> expected(Path file) throws IOException, CsvException {
        List<Expected> parts = new ArrayList<>();
        for (String section : Files.readString(file).split("\n\n")) {
            String[] lines = section.split("\n", 2);
            String[] what = lines[0].split(" ");
            try (CSVReader reader = new CSVReaderBuilder(new StringReader(lines[1]))
                    .withCSVParser(new RFC4180Parser())
                    .build()) {
                List<List<String>> rows =
                        reader.readAll().stream().map(List::of).toList();
                Entity entity = Entity.valueOf(what[0].toUpperCase(Locale.ROOT));
                parts.add(new Expected(entity, what[1], rows.get(0), rows.subList(1, rows.size())));
            }
        }
        return parts;
    }

    private static Path fixtures() throws URISyntaxException {
        return Path.of(PresetFixturesTest.class.getResource("presets").toURI());
    }

    /** One version with the usual stages. */
    private static Agreements agreements() {
        List<Stage> stages = Stream.of("subscriber", "lead", "mql", "sql", "opportunity", "customer", "evangelist")
                .map(id -> new Stage(id, id, List.of(), id + "_at", null))
                .toList();
        return new Agreements(List.of(new Agreement(
                "agreement.yml",
                "SLA",
                "Example",
                "1",
                YearMonth.of(2026, 1),
                Language.EN,
                ZONE,
                "BRL",
                null,
                List.of(),
                new WorkingHours(Map.of(), null, Set.of(), Map.of()),
                stages,
                null,
                TouchRule.DEFAULT,
                new DecisionRules(List.of(), List.of(), List.of(), List.of()),
                List.of(),
                null,
                Map.of())));
    }
}
