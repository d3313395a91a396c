package slareport.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.facts.RejectReason;
import slareport.facts.RejectedRow;
import slareport.failure.UserError;

/** What is promised for each way in which programs write CSV, well or badly. */
class CsvShapesTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void recordsAreRead(String what, String text, List<List<String>> records) {
        assertThat(read(text)).isEqualTo(records);
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("plain fields", "id,city\n7,Lugo\n", row("id", "city"), row("7", "Lugo")),
                shape("quoted field", "id,\"city\"\n\"7\",Lugo\n", row("id", "city"), row("7", "Lugo")),
                shape(
                        "delimiter in quotes",
                        "id,city\n7,\"Vigo, Spain\"\n",
                        row("id", "city"),
                        row("7", "Vigo, Spain")),
                shape("empty quotes", "id,city\n7,\"\"\n", row("id", "city"), row("7", "")),
                shape("doubled quotes", "id,says\n7,\"a \"\"no\"\"\"\n", row("id", "says"), row("7", "a \"no\"")),
                shape("nothing but quotes", "id,says\n7,\"\"\"\"\n", row("id", "says"), row("7", "\"")),
                shape("JSON", "id,was\n7,\"{\"\"n\"\": [1, 2]}\"\n", row("id", "was"), row("7", "{\"n\": [1, 2]}")),
                shape("quote inside a field", "id,size\n7,5\" x 3\"\n", row("id", "size"), row("7", "5\" x 3\"")),
                shape("quote at the end", "id,size\n7,5\"\n8,6\n", row("id", "size"), row("7", "5\""), row("8", "6")),
                shape("blank before a quote", "id,a,b\n7, \"x,y\"\n", row("id", "a", "b"), row("7", " \"x", "y\"")),
                shape("blanks behind a quote", "id,a\n\"7\"  ,\"x,y\" \n", row("id", "a"), row("7  ", "x,y ")),
                shape("break in quotes", "id,a\n7,\"x\ny\"\n", row("id", "a"), row("7", "x\ny")),
                shape("CRLF in quotes", "id,a\r\n7,\"x\r\ny\"\r\n", row("id", "a"), row("7", "x\r\ny")),
                shape("CR in quotes", "id,a\r7,\"x\ry\"\r", row("id", "a"), row("7", "x\ry")),
                shape(
                        "line ends mixed",
                        "id,a\r\n7,x\n8,y\r9,z",
                        row("id", "a"),
                        row("7", "x"),
                        row("8", "y"),
                        row("9", "z")),
                shape("no line end", "id,a\n7,x", row("id", "a"), row("7", "x")),
                shape("blank lines", "\n\nid,a\n\n \n7,x\n\n", row("id", "a"), row("7", "x")),
                shape("line of delimiters", "id,a\n,\n", row("id", "a"), row("", "")),
                shape("line of empty quotes", "id\n\"\"\n", row("id"), row("")),
                shape("delimiter at the end", "id,a,\n7,x,\n", row("id", "a", ""), row("7", "x", "")),
                shape("blanks", " id , a \n 7 , x \n", row(" id ", " a "), row(" 7 ", " x ")),
                shape("widths differ", "id,a\n7\n8,x,y\n", row("id", "a"), row("7"), row("8", "x", "y")),
                shape("sharp sign", "#id,a\n#7,x\n", row("#id", "a"), row("#7", "x")),
                shape("backslash", "id,a\n7,\"x\\\"\n8,\\,\n", row("id", "a"), row("7", "x\\"), row("8", "\\", "")),
                shape("one column", "id\n7\n", row("id"), row("7")),
                shape("nothing", ""),
                shape(
                        "all scripts",
                        "id,a\n7,Łódź 東京 \uD83D\uDE80\n",
                        row("id", "a"),
                        row("7", "Łódź 東京 \uD83D\uDE80")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,a\n7,\"x", "id,a\n7,\"x\n8,y\n", "\"id,a\n7,x\n", "id,a\n7,\"x\"\"\n"})
    void quotesThatStayOpen_areRefused(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.UTF_8)))
                .contains("ends inside the quotes that open on line " + (text.startsWith("\"") ? 1 : 2));
    }

    @Test
    void textBehindAClosingQuote_rejectsTheRowAndNoOther() {
        Night night = new Night(folder)
                .config("sla.crm.reject-limit: 100%")
                .file(
                        "leads.csv",
                        "lead_id,created_at,source",
                        "L1,2026-07-01,\"5\" pipe\"",
                        "L2,2026-07-01,\"say \"hi, you\" now\"",
                        "L3,2026-07-01,\"web\" \"fair\"",
                        "L4,2026-07-01,\"web\"  ")
                .read();

        assertThat(night.rejects.rows()).extracting(RejectedRow::line).containsExactly(2L, 3L, 4L);
        assertThat(night.reasons()).containsOnly(RejectReason.BROKEN_QUOTES);
        assertThat(night.leadText("L4", "source")).isEqualTo("web");
    }

    @Test
    void rowsOfAnotherWidthThanTheHeader_areRejected() {
        Night night = new Night(folder)
                .config("sla.crm.reject-limit: 100%")
                .file("leads.csv", "lead_id,created_at", "L1,2026-07-01", "L2,2026-07-01,", "L3")
                .read();

        assertThat(night.rejects.rows()).extracting(RejectedRow::line).containsExactly(3L, 4L);
        assertThat(night.reasons()).containsOnly(RejectReason.FIELD_COUNT);
    }

    @Test
    void headerWithTextBehindAClosingQuote_isRefused() {
        assertThat(refusal("\"lead_id\"x,created_at\nL1,2026-07-01\n".getBytes(StandardCharsets.UTF_8)))
                .contains("has text behind a closing quote in the line with the names of its columns")
                .contains("sla.crm.leads.delimiter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutMark_isKnownByItsHeaderWhateverTheRowsHold(String charset) {
        // each of these characters has a byte of zero where Latin letters have their own
        String text = "id,a\n" + "7,\u4E00\u3000\u0100\n".repeat(50);
        assertThat(read(text.getBytes(Charset.forName(charset)))).hasSize(51).contains(row("7", "\u4E00\u3000\u0100"));
    }

    @Test
    void zeroBytes_areRefused_beTheyTheHoleThatACrashLeftBehind() {
        byte[] cut = ("id,a\n7,x\n" + "\0".repeat(500)).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(cut)).contains("has zero bytes on line 3").contains("sla.crm.charset");
        byte[] quoted = "id,a\n7,\"x\n\0\"\n".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(quoted)).contains("has zero bytes on line 3");
        byte[] behindQuotes = "id,a\n\"7\",x\0\n".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(behindQuotes)).contains("has zero bytes on line 2");
    }

    @Test
    void bytesThatAreUtf8_areTakenForItThoughTheyMayBeLatin1() {
        byte[] bytes = "id,a\n7,Ñ«\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(bytes)).contains(row("7", "ѫ"));
    }

    @Test
    void wrongDelimiterUnderWhichQuotesNeverClose_doesNotKeepTheRightOneFromBeingFound() {
        assertThat(read("id;\"a,\";b\n7;x;y\n")).isEqualTo(List.of(row("id", "a,", "b"), row("7", "x", "y")));
        assertThat(read("\"id\";\"a\nb\"\n\"7\";\"x,\"\n")).isEqualTo(List.of(row("id", "a\nb"), row("7", "x,")));
    }

    @Test
    void rowThatIsTooShort_doesNotMakeAnotherDelimiterTheRightOne() {
        Night night = new Night(folder)
                .config("sla.crm.reject-limit: 50%")
                .file(
                        "leads.csv",
                        "lead_id,created_at,source;medium",
                        "L1,2026-07-01,web;cpc",
                        "L2,2026-07-02,web;cpc",
                        "L3;,2026-07-03")
                .read();
        assertThat(night.facts.leadIds().size()).isEqualTo(2);
    }

    @Test
    void quotesThatStayOpenUnderTheRightDelimiter_areWhatIsTold() {
        assertThat(refusal("lead_id;created_at;note\nL1;2026-07-01;\"x\n".getBytes(StandardCharsets.UTF_8)))
                .contains("ends inside the quotes that open on line 2")
                .doesNotContain("delimiter");
    }

    @Test
    void bytesOfNoCharset_areToldThoughTheHeaderCanBeDividedWrongly() {
        byte[] bytes = "\"lead_id\";\"created_at\";\"\nÑ«\";\"é\"\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(bytes)).contains("is not written in UTF-8").contains("sla.crm.leads.charset");
    }

    @Test
    void delimiterNamedInTheFirstLine_holdsThoughItIsConfiguredAsWell() {
        Night night = new Night(folder)
                .config("sla.crm.delimiter: semicolon")
                .file("leads.csv", "sep=;", "lead_id;created_at", "L1;2026-07-01")
                .read();
        assertThat(night.facts.leadIds().size()).isEqualTo(1);
    }

    @Test
    void lineOfMoreFieldsThanAnyTable_isRefusedBeforeItFillsTheMemory() {
        String line = ",".repeat(RecordCutter.MOST_FIELDS) + "\n";
        assertThat(refusal(("id,a\n7,x\n" + line.repeat(3)).getBytes(StandardCharsets.UTF_8)))
                .contains("has a row on line 3 of more than 32768 fields");
    }

    private List<List<String>> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<List<String>> read(byte[] bytes) {
        return Records.settled(Records.file(folder, "leads.csv", bytes), Header::width);
    }

    private String refusal(byte[] bytes) {
        return String.join(
                " ", catchThrowableOfType(UserError.class, () -> read(bytes)).sentences());
    }

    private static Arguments shape(String what, String text, List<?>... records) {
        return arguments(what, text, List.of(records));
    }

    private static List<String> row(String... fields) {
        return List.of(fields);
    }
}
