package slareport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slareport.agreement.AgreementReader;
import slareport.failure.UserError;

/** What the README says of the program is so. */
class ReadmeTest {
    private String text;

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(Readme.FILE);
    }

    @Test
    void optionsAndMeasures_areTheProgramsOwn() {
        assertThat(text).as("renew it with slareport.cli.Readme").isEqualTo(Readme.renewed(text));
    }

    @Test
    void everySettingThereIs_hasALineAndNoOther() {
        assertThat(Readme.settingsIn(text)).isEqualTo(Readme.settings());
    }

    @Test
    void everySettingNamedAnywhere_isOne() {
        TreeSet<String> named = new TreeSet<>();
        Matcher names =
                Pattern.compile("`(sla\\.[a-z-]+(\\.[a-z-]+)*)(\\.\\*)?[`:]").matcher(text);
        while (names.find()) {
            named.add(names.group(1));
        }
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Readme.settings())
                        .anyMatch(setting -> setting.equals(name) || setting.startsWith(name + ".")));
    }

    @Test
    void everyExitCode_hasALine() {
        for (UserError.Kind kind : UserError.Kind.values()) {
            assertThat(text).contains("\n| " + kind.exitCode() + " | ");
        }
        assertThat(text).contains("\n| 0 | ", "\n| 5 | ");
    }

    @Test
    void theAgreementThatIsShown_isOne(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("agreement.yml");
        Files.writeString(file, example("agreement: "));
        assertThat(AgreementReader.read(file).governing(YearMonth.of(2026, 10)).commitments())
                .hasSize(5);
    }

    @Test
    void theSettingsThatAreShown_areKnown(@TempDir Path folder) throws IOException {
        for (String beginning : List.of("sla:", "sla.metrics:")) {
            Path file = folder.resolve("application.yml");
            Files.writeString(file, example(beginning));
            assertThat(SettingsBinding.of(Configuration.load(Map.of(), file.toString())))
                    .isNotNull();
        }
    }

    /** The example in YAML that begins like this. */
    private String example(String beginning) {
        Matcher example = Pattern.compile("```yaml\n(" + Pattern.quote(beginning) + ".*?)```", Pattern.DOTALL)
                .matcher(text);
        assertThat(example.find()).as(beginning).isTrue();
        return example.group(1);
    }

    @Test
    void theFirstTwoCommands_areBuiltAndReported() {
        Matcher blocks = Pattern.compile("```\n(.*?)```", Pattern.DOTALL).matcher(text);
        assertThat(blocks.find()).isTrue();
        assertThat(blocks.group(1).lines().map(line -> line.split(" {2,}")[0]))
                .containsExactly("scripts/nightly", "mvn -B verify");
    }

    @Test
    void whatItLinksTo_isThere() {
        List<String> anchors = text.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> "#"
                        + line.replaceFirst("#+ ", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9 -]", "")
                                .replace(' ', '-'))
                .toList();
        Matcher links = Pattern.compile("\\]\\(([^)]+)\\)").matcher(text);
        while (links.find()) {
            String target = links.group(1);
            if (target.startsWith("#")) {
                assertThat(anchors).contains(target);
            } else if (!target.startsWith("http")) {
                assertThat(Path.of(target)).exists();
            }
        }
    }

    @Test
    void filesAndScriptsThatItNames_areThere() throws IOException {
        String both = text + Files.readString(Path.of(".github/CONTRIBUTING.md"));
        Matcher names = Pattern.compile("`((?:scripts|src|sample-data)/[A-Za-z0-9_./-]+)`")
                .matcher(both);
        while (names.find()) {
            assertThat(Path.of(names.group(1))).exists();
        }
    }

    @Test
    void longTestsThatContributorsAreTold_areThere() throws IOException {
        Matcher names = Pattern.compile("-Dtest=(\\w+)").matcher(Files.readString(Path.of(".github/CONTRIBUTING.md")));
        TreeSet<String> told = new TreeSet<>();
        while (names.find()) {
            told.add(names.group(1) + ".java");
        }
        TreeSet<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            files.forEach(file -> there.add(file.getFileName().toString()));
        }
        assertThat(told).isNotEmpty();
        assertThat(there).containsAll(told);
    }
}
