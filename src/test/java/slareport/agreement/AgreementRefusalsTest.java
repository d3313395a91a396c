package slareport.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import slareport.failure.UserError;

/** Runs the cases of {@code refusals.txt}. */
class AgreementRefusalsTest {
    @TempDir
    Path folder;

    private record Case(String title, List<String> old, List<String> lines, List<String> sentences) {}

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
        String old = each.old().get(0);
        List<Integer> at = Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).strip().startsWith(old))
                .toList();
        assertThat(at).as("lines that begin with " + old).hasSize(1);
        String line = lines.remove((int) at.get(0));
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        lines.addAll(at.get(0), each.lines().stream().map(text -> indent + text).toList());
        return String.join("\n", lines) + "\n";
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (String line : AgreementText.of("refusals.txt").lines().toList()) {
            if (line.startsWith("== ")) {
                cases.add(new Case(line.substring(3), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
            } else if (!cases.isEmpty() && line.length() > 2) {
                Case last = cases.get(cases.size() - 1);
                List<String> part = switch (line.charAt(0)) {
                    case '-' -> last.old();
                    case '+' -> last.lines();
                    case '!' -> last.sentences();
                    default -> throw new IllegalStateException(line);
                };
                part.add(line.substring(2));
            }
        }
        return cases;
    }
}
