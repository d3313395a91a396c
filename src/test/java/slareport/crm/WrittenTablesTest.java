package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import slareport.failure.UserError;

/** Whatever opencsv writes is read back the same with nothing configured, or the setting that is missing is named. */
class WrittenTablesTest {
    private static final List<String> MARKS =
            List.of("a", "7", " ", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", "'", "#", "=", ",\"", "\";");
    private static final List<String> ACCENTS = List.of("é", "Ñ", "ü", "«", "\u00A0");
    private static final List<String> OF_WINDOWS = List.of("€", "’", "…", "œ");
    private static final List<String> OF_UNICODE = List.of("一", "　", "Ā", "Ж", "\uD83D\uDE80", "\uFEFF");

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("tables");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("leads.csv"));
        Files.delete(folder);
    }

    /** How a program writes its exports. */
    record Habit(Charset charset, boolean marked, char delimiter, boolean quotesAll, String lineEnd) {
        byte[] bytes(List<List<String>> table) {
            StringWriter text = new StringWriter();
            try (CSVWriter writer = new CSVWriter(text, delimiter, '"', '"', lineEnd)) {
                table.forEach(row -> writer.writeNext(row.toArray(String[]::new), quotesAll));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return ((marked ? "\uFEFF" : "") + text).getBytes(charset);
        }
    }

    /** A table, and how it is written. */
    record Written(List<List<String>> table, Habit habit) {
        /** The table, unless all its bytes happen to be UTF-8: then they are taken for it. */
        List<List<String>> meaning() {
            boolean mayBeUtf8 = !habit.charset().name().startsWith("UTF-16");
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(habit.bytes(table)));
            } catch (CharacterCodingException e) {
                mayBeUtf8 = false;
            }
            return !mayBeUtf8
                    ? table
                    : table.stream()
                            .map(row -> row.stream()
                                    .map(cell -> new String(cell.getBytes(habit.charset()), StandardCharsets.UTF_8))
                                    .toList())
                            .toList();
        }
    }

    @Property
    void tableIsReadBackTheSame_orTheSettingIsNamed(@ForAll("written") Written written) {
        InputFile file = Records.file(folder, "leads.csv", written.habit().bytes(written.table()));
        List<List<String>> read;
        try {
            read = Records.settled(file, WrittenTablesTest::known);
        } catch (UserError e) {
            assertThat(e.kind()).isEqualTo(UserError.Kind.INPUTS);
            assertThat(e.sentences())
                    .anyMatch(sentence -> sentence.matches("(?s).*sla\\.crm\\.leads\\.(charset|delimiter).*"));
            return;
        }
        assertThat(read).isEqualTo(written.meaning());
    }

    @Property(tries = 100)
    void leadsAreWhatTheTableSays(@ForAll("sources") Written written) {
        Night night = new Night(folder).bytes("leads.csv", written.habit().bytes(written.table()));
        try {
            night.read();
        } catch (UserError e) {
            assertThat(e.sentences())
                    .anyMatch(sentence -> sentence.matches("(?s).*sla\\.crm\\.leads\\.(charset|delimiter).*"));
            return;
        }
        List<List<String>> rows = written.meaning().subList(1, written.table().size());
        assertThat(night.facts.leadIds().size()).isEqualTo(rows.size());
        for (List<String> row : rows) {
            assertThat(night.leadText(row.get(0), "source")).isEqualTo(Blanks.stripped(row.get(2)));
        }
    }

    @Provide
    Arbitrary<Written> sources() {
        return habits().flatMap(habit -> cells(habit)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(cells -> {
                    List<List<String>> table = new ArrayList<>(List.of(List.of("lead_id", "created_at", "source")));
                    cells.forEach(cell -> table.add(List.of("L" + table.size(), "2026-07-01", cell)));
                    return new Written(table, habit);
                }));
    }

    static int known(Header header) {
        return (int) List.of("lead_id", "created_at", "source", "owner").stream()
                .filter(name -> !header.places(name).isEmpty())
                .count();
    }

    @Provide
    Arbitrary<Written> written() {
        return habits().flatMap(habit -> tables(habit).map(table -> new Written(table, habit)));
    }

    private static Arbitrary<Habit> habits() {
        Arbitrary<String> charsets = Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1");
        return Combinators.combine(
                        charsets.map(Charset::forName),
                        Arbitraries.of(true, false),
                        Arbitraries.of(',', ';', '\t', '|'),
                        Arbitraries.of(true, false),
                        Arbitraries.of("\n", "\r\n", "\r"))
                .as((charset, marked, delimiter, all, end) ->
                        new Habit(charset, marked && charset.name().startsWith("UTF"), delimiter, all, end));
    }

    private static Arbitrary<List<List<String>>> tables(Habit habit) {
        return Arbitraries.integers()
                .between(0, 3)
                .flatMap(more -> Combinators.combine(
                                cells(habit).list().ofSize(more),
                                cells(habit).list().ofSize(more).list().ofMaxSize(25))
                        .as((names, rows) -> {
                            List<List<String>> table = new ArrayList<>();
                            table.add(row("lead_id", "created_at", names));
                            rows.forEach(row -> table.add(row("L" + table.size(), "2026-07-01", row)));
                            return table;
                        }));
    }

    private static List<String> row(String id, String date, List<String> more) {
        List<String> row = new ArrayList<>(List.of(id, date));
        row.addAll(more);
        return row;
    }

    private static Arbitrary<String> cells(Habit habit) {
        List<String> pieces = new ArrayList<>(MARKS);
        pieces.addAll(ACCENTS);
        if (!habit.charset().equals(StandardCharsets.ISO_8859_1)) {
            pieces.addAll(OF_WINDOWS);
        }
        if (habit.charset().name().startsWith("UTF")) {
            pieces.addAll(OF_UNICODE);
        }
        return Arbitraries.of(pieces).list().ofMaxSize(5).map(chosen -> String.join("", chosen));
    }
}
