package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.failure.UserError;

class FileShapeTest {
    private static final String AT = ",2026-07-01T00:00Z,";

    @TempDir
    Path folder;

    @Test
    void quotesHoldDelimitersQuotesAndLineBreaks() {
        Night night = leads(
                        "\"L,1\"" + AT + "\"say \"\"hi\"\"\"", "L2" + AT + "\"two\r\nlines\"", "L3" + AT + "5\" pipe")
                .read();

        assertThat(night.leadText("L,1", "source")).isEqualTo("say \"hi\"");
        assertThat(night.leadText("L2", "source")).isEqualTo("two\r\nlines");
        assertThat(night.leadText("L3", "source")).isEqualTo("5\" pipe");
    }

    @Test
    void quoteInsideAnUnquotedField_doesNotSwallowTheNextRow() {
        Night night = leads("L1" + AT + "5\"", "L2" + AT + "x").read();

        assertThat(night.facts.leadIds().size()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineOfARejectIsTheOneOnWhichItsRowStarts(String lineEnd) {
        String text = String.join(
                lineEnd,
                "lead_id,created_at,source",
                "L1,2026-07-01T00:00Z,\"one" + lineEnd + "two" + lineEnd + "three\"",
                "",
                "L2,nonsense,x",
                "L3,2026-07-01T00:00Z,\"a" + lineEnd + "b\",too many",
                "L4,2026-07-01T00:00Z",
                "");
        Night night = allRejectsAllowed()
                .file("leads.csv", StandardCharsets.UTF_8, text)
                .read();

        assertThat(night.rejects.rows()).extracting(RejectedRow::line).containsExactly(6L, 7L, 9L);
        assertThat(night.reasons())
                .containsExactly(RejectReason.UNREADABLE_DATE, RejectReason.FIELD_COUNT, RejectReason.FIELD_COUNT);
        assertThat(night.facts.files().get(0).rows()).isEqualTo(4);
        assertThat(night.facts.files().get(0).rejected()).isEqualTo(3);
    }

    @Test
    void blankLinesAreNoRows_butRowsOfEmptyFieldsAre() {
        Night night = allRejectsAllowed()
                .file("leads.csv", "", "lead_id,created_at,source", "", "   ", "L1" + AT, ",,", "")
                .read();

        assertThat(night.facts.files().get(0).rows()).isEqualTo(2);
        assertThat(night.rejects.rows())
                .extracting(RejectedRow::line, RejectedRow::column, RejectedRow::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(6L, "lead_id", RejectReason.MISSING_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sla.crm.final-line-end: optional", "sla.crm.leads.final-line-end: Optional"})
    void lastLineNeedsNoLineEnd_whereTheSettingsSaySo(String setting) {
        Night night = withoutFinalLineEnd().config(setting).read();
        assertThat(night.leadText("L1", "source")).isEqualTo("x");
    }

    @Test
    void lastLineWithoutLineEnd_mayBeCutOff() {
        UserError error = withoutFinalLineEnd().refusal();

        assertThat(error.kind()).isEqualTo(UserError.Kind.INPUTS);
        assertThat(error.sentences())
                .singleElement()
                .asString()
                .startsWith("leads.csv may be cut off: there is no line end behind its last row, on line 2.")
                .contains("set sla.crm.final-line-end or sla.crm.leads.final-line-end to optional");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\n   ", "\r\n\n\t"})
    void anyLineEnd_evenWithBlanksBehindIt_endsTheLastRow(String end) {
        Night night = new Night(folder)
                .file("leads.csv", StandardCharsets.UTF_8, "lead_id,created_at,source\nL1" + AT + "x" + end)
                .read();
        assertThat(night.leadText("L1", "source")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L2", "L2,2026", "\"L2\",\"2026\""})
    void lastLineWithoutLineEndAndWithFieldsMissing_isCutOffWhateverTheSettingsSay(String cut) {
        UserError error = allRejectsAllowed("sla.crm.final-line-end: optional")
                .file("leads.csv", StandardCharsets.UTF_8, "lead_id,created_at,source\nL1" + AT + "x\n" + cut)
                .refusal();

        assertThat(error.sentences())
                .singleElement()
                .asString()
                .matches("leads.csv is cut off: its last row, on line 3, has [12] of 3 fields and no line end. .*")
                .doesNotContain("final-line-end", "L2", "2026");
    }

    @Test
    void headerWithoutLineEnd_mayBeCutOff() {
        UserError error = new Night(folder)
                .file("leads.csv", StandardCharsets.UTF_8, "lead_id,created_at,sour")
                .refusal();
        assertThat(error.sentences()).singleElement().asString().startsWith("leads.csv may be cut off");
    }

    @Test
    void aSmallExportCutAnywhere_isRefusedOrHoldsWholeRowsOnly() {
        String text =
                "lead_id,created_at,source\r\nL1" + AT + "\"two\r\nlines\"\r\nL2" + AT + "caña\r\nL3" + AT + "z\r\n";
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        Set<String> sources = Set.of("two\r\nlines", "caña", "z");
        for (int length = 0; length < whole.length; length++) {
            Night night = new Night(folder).bytes("leads.csv", Arrays.copyOf(whole, length));
            if (night.refusal() == null) {
                // cut between rows, or between the two characters of a line end
                assertThat(whole[length - 1]).as("length %d", length).isIn((byte) '\r', (byte) '\n');
                assertThat(night.rejects.rows()).isEmpty();
                for (int lead = 0; lead < night.facts.leadIds().size(); lead++) {
                    assertThat(night.leadText("L" + (lead + 1), "source")).isIn(sources);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMarkDecidesTheCharset(String charset) {
        Night night = new Night(folder)
                .file("leads.csv", Charset.forName(charset), "\uFEFFlead_id,created_at,source\nL1" + AT + "señal €\n")
                .config("sla.crm.charset: windows-1252")
                .read();
        assertThat(night.leadText("L1", "source")).isEqualTo("señal €");
    }

    @Test
    void charsetCanBeConfigured() {
        Night night = new Night(folder)
                .file("leads.csv", Charset.forName("windows-1252"), "lead_id,created_at,source\nL1" + AT + "señal €\n")
                .config("sla.crm.leads.charset: windows-1252")
                .read();
        assertThat(night.leadText("L1", "source")).isEqualTo("señal €");
    }

    @ParameterizedTest
    @ValueSource(strings = {"latin-1", "latin1", "Latin 1", "cp1252", "CP-1252", "ansi", "ANSI", "iso 8859-1"})
    void charsetGoesByItsEverydayNames(String name) {
        Night night = new Night(folder)
                .file("leads.csv", StandardCharsets.ISO_8859_1, "lead_id,created_at,source\nL1" + AT + "señal\n")
                .config("sla.crm.leads.charset: " + name)
                .read();
        assertThat(night.leadText("L1", "source")).isEqualTo("señal");
    }

    @Test
    void bytesThatAreNotInTheCharset_areRefusedWithLineAndSetting() {
        String rows =
                "lead_id,created_at,source\n" + ("L1" + AT + "plain\n").repeat(5_000) + "L2" + AT + "se\u00F1al\n";
        UserError error = new Night(folder)
                .file("leads.csv", StandardCharsets.ISO_8859_1, rows)
                .config("sla.crm.leads.charset: UTF-8")
                .refusal();

        assertThat(error.kind()).isEqualTo(UserError.Kind.INPUTS);
        assertThat(error.sentences())
                .singleElement()
                .asString()
                .contains("leads.csv is not written in UTF-8, as line 5002 shows")
                .contains("sla.crm.leads.charset");
    }

    @Test
    void fileThatEndsInsideQuotes_isRefusedWithTheLineWhereTheyOpen() {
        UserError error =
                leads("L1" + AT + "x", "L2" + AT + "\"a", "L3" + AT + "b").refusal();

        assertThat(error.kind()).isEqualTo(UserError.Kind.INPUTS);
        assertThat(error.sentences())
                .singleElement()
                .asString()
                .startsWith("leads.csv ends inside the quotes that open on line 3");
    }

    @Test
    void quoteThatNeverCloses_isRefusedBeforeItFillsTheMemory() {
        UserError error = leads("L1" + AT + "\"" + "no end\n".repeat(QuotedRecords.LONGEST_FIELD / 6))
                .refusal();

        assertThat(error.sentences())
                .singleElement()
                .asString()
                .contains("quoted field of more than 3145728 bytes in UTF-8 that opens on line 2");
    }

    @Test
    void lineWithoutEnd_isRefusedBeforeItFillsTheMemory() {
        UserError error =
                leads("x".repeat(RecordCutter.LONGEST_RECORD + 100_000)).refusal();

        assertThat(error.sentences())
                .singleElement()
                .asString()
                .contains("a row on line 2 of more than 12582912 bytes in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_533, 65_534, 65_535, 65_536, 65_537, 131_070, 131_071, 131_072})
    void recordsLongerThanABlock_areReadWhereverTheBlockEnds(int length) {
        String note = "x".repeat(length - 12) + "\uD83D\uDE80".repeat(12);
        Night night = new Night(folder)
                .file(
                        "leads.csv",
                        StandardCharsets.UTF_8,
                        "lead_id,created_at,source\n\nL1" + AT + "\"" + note + "\"\n\nL2" + AT + note + "\nL3" + AT
                                + "z\n")
                .read();

        assertThat(night.leadText("L1", "source")).isEqualTo(note);
        assertThat(night.leadText("L2", "source")).isEqualTo(note);
        assertThat(night.leadText("L3", "source")).isEqualTo("z");
    }

    @Test
    void charactersOfTwoUnitsSurviveAnyBufferEdge() {
        StringBuilder text = new StringBuilder("lead_id,created_at,source\n");
        for (int i = 0; i < 30_000; i++) {
            text.append('L').append(i).append(AT).append("x".repeat(i % 3)).append("\uD83D\uDE80\n");
        }
        Night night = new Night(folder)
                .file("leads.csv", StandardCharsets.UTF_8, text.toString())
                .read();

        assertThat(night.facts.vocabulary().of("source").size()).isEqualTo(4);
    }

    @Test
    void bytesReadGrowToTheSizeOfTheFiles() throws IOException {
        Night night = leads("L1" + AT + "x", "L2" + AT + "y");
        CrmExports exports = night.find();
        try (EntityReading reading =
                exports.open(slareport.facts.Entity.LEADS, exports.emptyFacts(), new RejectLog())) {
            assertThat(reading.bytesRead()).isZero();
            for (ExportPart part = reading.next(); part != null; part = reading.next()) {
                part.keep();
            }
            assertThat(reading.bytesRead()).isEqualTo(exports.files().get(0).bytes());
        }
    }

    @Test
    void whateverOpencsvWrites_isReadBackTheSame() throws IOException {
        Random random = new Random(20260701);
        List<String> pieces =
                List.of("a", "Ñ", ",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", " ", "x y", "'", "€");
        for (int round = 0; round < 300; round++) {
            char delimiter = ",;\t|".charAt(random.nextInt(4));
            Charset charset =
                    Charset.forName(List.of("UTF-8", "windows-1252", "UTF-16LE").get(random.nextInt(3)));
            String lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
            boolean quoteAll = random.nextBoolean();
            int width = 2 + random.nextInt(4);
            StringWriter out = new StringWriter();
            String[][] table = new String[1 + random.nextInt(20)][width];
            try (com.opencsv.CSVWriter writer = new com.opencsv.CSVWriter(out, delimiter, '"', '"', lineEnd)) {
                for (String[] row : table) {
                    Arrays.setAll(row, place -> text(random, pieces, place));
                    writer.writeNext(row, quoteAll);
                }
            }
            Path file = folder.resolve("table-" + round + ".csv");
            java.nio.file.Files.write(file, out.toString().getBytes(charset));
            InputFile input = new InputFile(slareport.facts.Entity.LEADS, file, "table", 1, java.time.Instant.EPOCH);
            try (CsvFile csv = CsvFile.open(input, new FileFormat(charset, delimiter))) {
                assertThat(rows(csv)).as("round %d", round).containsExactlyElementsOf(Arrays.asList(table));
            }
        }
    }

    private static List<String[]> rows(CsvFile csv) {
        List<String[]> rows = new ArrayList<>();
        RowBlock block = new RowBlock();
        while (csv.fill(block)) {
            for (int row = 0; row < block.rows(); row++) {
                block.select(row);
                rows.add(block.raw());
            }
        }
        return rows;
    }

    private static String text(Random random, List<String> pieces, int place) {
        // no row may be blank, for blank lines are none
        StringBuilder text = new StringBuilder(place == 0 ? "r" : "");
        int length = random.nextInt(5);
        for (int i = 0; i < length; i++) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    private Night leads(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "lead_id,created_at,source";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return new Night(folder).file("leads.csv", lines);
    }

    private Night withoutFinalLineEnd() {
        return new Night(folder).file("leads.csv", StandardCharsets.UTF_8, "lead_id,created_at,source\nL1" + AT + "x");
    }

    private Night allRejectsAllowed(String... more) {
        List<String> config = new ArrayList<>(List.of(more));
        config.add("sla.crm.reject-limit: 100%");
        return new Night(folder).config(config.toArray(new String[0]));
    }

    @Test
    void emojiInTwoHalvesOfUtf16_doesNotMakeAFileWindows1252() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("lead_id,created_at,source\nL1,2026-07-01,".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(HexFormat.of().parseHex("eda0bdedb880"));
        bytes.writeBytes("\nLé2,2026-07-01,\n".getBytes(StandardCharsets.UTF_8));

        UserError error =
                new Night(folder).bytes("leads.csv", bytes.toByteArray()).refusal();

        assertThat(error.sentences()).singleElement().asString().contains("is not written in");
    }

    @Test
    void delimiterBeyondAscii_isRefusedWhereTheFileNamesIt() {
        UserError error = new Night(folder)
                .file("leads.csv", "sep=¦", "lead_id¦created_at", "L1¦2026-07-01")
                .refusal();

        assertThat(error.sentences())
                .singleElement()
                .asString()
                .startsWith("leads.csv names a delimiter in its first line that is no character of ASCII");
    }

    @Test
    void fieldOfAMillionCharacters_isReadWhateverItsCharacterSet() {
        Night night = new Night(folder)
                .file(
                        "leads.csv",
                        Charset.forName("windows-1252"),
                        "lead_id,created_at,source\nL1,2026-07-01,\"" + "€".repeat(1_000_000) + "\"\n")
                .read();

        assertThat(night.rejects.rows()).isEmpty();
        assertThat(night.leadText("L1", "source")).hasSize(1_000_000);
    }
}
