package slareport.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slareport.World;
import slareport.measure.MonthReview;
import slareport.report.Report;
import slareport.words.Texts;

class RecordLinksTest {
    private static final RecordLinks LINKS =
            RecordLinks.to("https://crm.example/leads/{lead_id}?tab=1").orElseThrow();
    private static final QName CELL_FORMULA =
            new QName("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "f");
    private static final Pattern OUTSIDE = Pattern.compile("Target=\"([^\"]*)\"[^>]*TargetMode=\"External\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://crm.example/leads",
                "https://crm.example/{lead_id}/{lead_id}",
                "https://{lead_id}.crm.example/",
                "https://{lead_id}",
                "https://crm.example:{lead_id}/",
                "https://me@crm.example/{lead_id}",
                "https://me:secret@crm.example/{lead_id}",
                "https:///{lead_id}",
                "ftp://crm.example/{lead_id}",
                "javascript:alert({lead_id})",
                "file:///etc/{lead_id}",
                "//crm.example/{lead_id}",
                "crm.example/{lead_id}",
                "https://crm example/{lead_id}",
                "{lead_id}"
            })
    void otherAddresses_areRefused(String address) {
        assertThat(RecordLinks.to(address)).isEmpty();
    }

    @Test
    void ids_areEncoded() {
        assertThat(LINKS.of("a b/../ñ?#&+%"))
                .isEqualTo("https://crm.example/leads/a%20b%2F..%2F%C3%B1%3F%23%26%2B%25?tab=1");
    }

    @Test
    void longIds_haveNoLink() {
        assertThat(LINKS.of("x".repeat(2_000))).isNull();
    }

    @Test
    void dealsWithoutALead_haveNoLink() throws IOException {
        World world = World.with("commitments:\n  - {id: won, by: sales, measure: revenue, target: {at-least: 9000}}\n")
                .lead("L1 created_at=2026-10-01T00:00")
                .deal("D1 created_at=2026-10-02T00:00 outcome=won closed_at=2026-10-03T00:00 amount=20")
                .deal("D2 lead_id=L1 created_at=2026-10-02T00:00 outcome=won closed_at=2026-10-04T00:00 amount=20");

        assertThat(matches(bytes(world.report("2026-10"), LINKS), OUTSIDE))
                .containsExactly("https://crm.example/leads/L1?tab=1");
    }

    @Test
    void everyException_leadsToItsRecord() throws IOException {
        Report report = new MadeUpReport().make();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(report, LINKS)))) {
            var sheet = workbook.getSheet(SheetName.EXCEPTIONS.in(Texts.of(
                    report.review().agreement(), report.review().agreement().language())));
            for (int i = 0; i < report.review().exceptions().size(); i++) {
                Hyperlink link = sheet.getRow(RowTable.FIRST_ROW + i).getCell(2).getHyperlink();
                assertThat(link.getAddress())
                        .isEqualTo("https://crm.example/leads/"
                                + report.review().exceptions().get(i).leadId() + "?tab=1");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/x",
                "@evil.example/",
                "//evil.example",
                "\\\\evil.example\\share",
                "=HYPERLINK(\"http://evil.example\")",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "../../..",
                "\"/><f>1+1</f>",
                "%00%0d%0a",
                "\uD800 half 🚀 مرحبا \u202E",
                "a\u0000b\r\nc",
                "' onclick='x",
                "{lead_id}"
            })
    void naughtyIds_leadToNoOtherHost(String naughty) throws IOException {
        byte[] plain = bytes(new MadeUpReport().make(), RecordLinks.NONE);
        byte[] bytes = bytes(new MadeUpReport().naming(naughty).make(), LINKS);

        assertThat(matches(bytes, OUTSIDE))
                .hasSize(leadsListed(new MadeUpReport().make()))
                .allMatch(target -> target.startsWith("https://crm.example/leads/"));
        assertThat(formulas(bytes)).isEqualTo(formulas(plain));
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(opened.getNumberOfSheets()).isPositive();
        }
    }

    @Test
    void sameReport_givesTheSameBytes() throws IOException {
        assertThat(bytes(new MadeUpReport().make(), LINKS)).isEqualTo(bytes(new MadeUpReport().make(), LINKS));
    }

    @Test
    void moreExceptionsThanLinks_areToldSo() throws IOException {
        Report report = new MadeUpReport()
                .withoutHistory()
                .withExceptions(RowTable.MOST_LINKS + 3)
                .promising(MadeUpReport.leadByLead())
                .make();

        byte[] bytes = bytes(report, LINKS);

        assertThat(matches(bytes, OUTSIDE)).hasSize(RowTable.MOST_LINKS);
        assertThat(matches(bytes, Pattern.compile("(Los primeros [^<]* enlazan con el CRM)")))
                .hasSize(1);
    }

    private static int leadsListed(Report report) {
        MonthReview review = report.review();
        return review.exceptions().size()
                + review.details().traces().stream()
                        .mapToInt(trace -> trace.rows().size())
                        .sum();
    }

    private static byte[] bytes(Report report, RecordLinks links) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReviewWorkbook.write(report, links, out);
        return out.toByteArray();
    }

    /** What a pattern catches in all parts of a workbook. */
    private static List<String> matches(byte[] workbook, Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        try (InputStream in = new ByteArrayInputStream(workbook);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Matcher matcher = pattern.matcher(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    /** The formulas of cells in all parts; text that merely looks like one may stand in the parts as it is. */
    private static List<String> formulas(byte[] workbook) throws IOException {
        List<String> found = new ArrayList<>();
        for (String part : matches(workbook, Pattern.compile("(?s)(.*)"))) {
            try {
                XMLStreamReader reader = part.isEmpty()
                        ? null
                        : XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(part));
                while (reader != null && reader.hasNext()) {
                    if (reader.next() == XMLStreamConstants.START_ELEMENT
                            && reader.getName().equals(CELL_FORMULA)) {
                        found.add(reader.getElementText());
                    }
                }
            } catch (XMLStreamException e) {
                throw new IOException(e);
            }
        }
        return found;
    }
}
