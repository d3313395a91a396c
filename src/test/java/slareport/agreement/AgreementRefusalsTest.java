package slareport.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import slareport.failure.UserError;

/** Runs the cases of {@code refusals.txt}. */
class AgreementRefusalsTest {
    @TempDir
    Path folder;

    private record Change(String old, List<String> lines) {}

    private record Case(String title, List<Change> changes, List<String> sentences) {}

    @TestFactory
    Stream<DynamicTest> refusals() {
        return cases().stream().map(each -> DynamicTest.dynamicTest(each.title(), () -> check(each)));
    }

    private void check(Case each) throws IOException {
        Path file = Files.writeString(folder.resolve("agreement.yml"), changed(each));

        UserError refusal = catchThrowableOfType(
                UserError.class, () -> AgreementReader.read(file, AgreementText.HOLIDAYS_OF_SPAIN_AND_MADRID));

        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(UserError.Kind.USAGE);
        List<String> unmatched = new ArrayList<>(refusal.sentences());
        for (String expected : each.sentences()) {
            String[] parts = expected.split(" … ");
            String found = unmatched.stream()
                    .filter(sentence -> sentence.startsWith("agreement.yml, " + parts[0])
                            && !Character.isDigit(sentence.charAt(15 + parts[0].length()))
                            && Stream.of(parts).allMatch(sentence::contains))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(expected + "\nis not among\n" + refusal.getMessage()));
            unmatched.remove(found);
        }
        assertThat(unmatched).isEmpty();
    }

    private static String changed(Case each) {
        List<String> lines =
                new ArrayList<>(AgreementText.of("whole.yml").lines().toList());
        for (Change change : each.changes()) {
            List<Integer> at = IntStream.range(0, lines.size())
                    .boxed()
                    .filter(i -> lines.get(i).strip().startsWith(change.old()))
                    .toList();
            assertThat(at).as("lines that begin with " + change.old()).hasSize(1);
            String line = lines.remove((int) at.get(0));
            String indent =
                    line.substring(0, line.length() - line.stripLeading().length());
            lines.addAll(
                    at.get(0),
                    change.lines().stream().map(text -> indent + text).toList());
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String line : AgreementText.of("refusals.txt").lines().toList()) {
            String text = line.replaceFirst("^(==|.) ", "");
            if (line.startsWith("== ")) {
                cases.add(new Case(text, new ArrayList<>(), new ArrayList<>()));
            } else if (line.startsWith("- ")) {
                last(cases).changes().add(new Change(text, new ArrayList<>()));
            } else if (line.startsWith("+ ")) {
                last(last(cases).changes()).lines().add(text);
            } else if (line.startsWith("! ")) {
                last(cases).sentences().add(text);
            }
        }
        return cases;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
