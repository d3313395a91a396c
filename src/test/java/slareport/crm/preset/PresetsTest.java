package slareport.crm.preset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slareport.facts.Entity;
import slareport.facts.Spelling;

/** What holds for the data of every preset. */
class PresetsTest {
    private static final Set<String> STAGE_DATES = Stream.of(
                    "subscriber", "lead", "mql", "sql", "opportunity", "customer", "evangelist")
            .map(stage -> stage + "_at")
            .collect(Collectors.toSet());

    static Stream<PresetExport> exports() {
        return Presets.all().stream().flatMap(preset -> preset.exports().stream());
    }

    @Test
    void everyFileOfAPreset_isListed() throws IOException, URISyntaxException {
        Path list = Path.of(
                Presets.class.getResource("/slareport/crm/presets/presets.txt").toURI());
        try (Stream<Path> files = Files.list(list.getParent())) {
            Set<String> named = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yml"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(Presets.all().stream().map(Preset::id)).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void everyExport_isShownByAFixture() throws IOException, URISyntaxException {
        Path folder = Path.of(PresetsTest.class
                .getResource("/slareport/crm/presets/hubspot/en")
                .toURI());
        StringBuilder expected = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder.getParent().getParent())) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".expected")).toList()) {
                expected.append(Files.readString(file));
            }
        }
        assertThat(exports())
                .allSatisfy(export ->
                        assertThat(expected.toString()).contains(export.entity().code() + " " + export.id() + "\n"));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void everyColumn_isOneOfTheEntity(PresetExport export) {
        Set<String> columns = new TreeSet<>(export.entity().required());
        columns.addAll(export.entity().optional());
        if (export.entity() == Entity.LEADS) {
            columns.addAll(STAGE_DATES);
        }
        assertThat(columns)
                .containsAll(export.headers().keySet())
                .containsAll(export.joined().keySet())
                .containsAll(export.constants().keySet())
                .containsAll(export.values().keySet())
                .containsAll(export.otherwise().keySet())
                .containsAll(export.ifEmpty().keySet());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void everyHeader_isNamedOnceForAColumn(PresetExport export) {
        export.headers().values().forEach(PresetsTest::assertDifferent);
        export.joined().values().forEach(PresetsTest::assertDifferent);
        assertDifferent(export.needs());
        assertDifferent(export.lacks());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void everyWord_meansOneThing(PresetExport export) {
        export.values().forEach((column, words) -> {
            Map<String, String> meanings = new HashMap<>();
            words.forEach((meaning, spellings) ->
                    spellings.forEach(word -> assertThat(meanings.put(Spelling.folded(word), meaning))
                            .as("%s of %s", word, column)
                            .isNull()));
        });
    }

    @ParameterizedTest
    @MethodSource("exports")
    void requiredColumns_canBeFilled(PresetExport export) {
        assertThat(export.entity().required())
                .allSatisfy(column -> assertThat(export.headers().containsKey(column)
                                || export.joined().containsKey(column)
                                || export.constants().containsKey(column))
                        .as(column)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void noHeader_isBothNeededAndRuledOut(PresetExport export) {
        Set<String> lacks = export.lacks().stream().map(Spelling::folded).collect(Collectors.toSet());
        assertThat(export.needs()).noneMatch(header -> lacks.contains(Spelling.folded(header)));
    }

    /** Whose turn it is, the day's or the month's, is an account's choice, which the file or the setting tells. */
    @ParameterizedTest
    @MethodSource("exports")
    void noPattern_guessesTheOrderOfDayAndMonth(PresetExport export) {
        assertThat(export.datePatterns())
                .noneMatch(pattern -> !pattern.matches(".*[ML]{3}.*") && pattern.matches(".*[dML].*[yu].*"));
    }

    private static void assertDifferent(Collection<String> names) {
        List<String> folded = names.stream().map(Spelling::folded).toList();
        assertThat(folded).doesNotHaveDuplicates();
    }
}
